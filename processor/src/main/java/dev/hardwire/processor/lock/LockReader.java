package dev.hardwire.processor.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a lock file. */
public final class LockReader {

  private static final Pattern CONFLICT = Pattern.compile("<{7}.*|={7}|>{7}.*|\\|{7}.*");
  private static final Pattern SECTION = Pattern.compile("\\[(.+)]");
  private static final Pattern VERSIONED = Pattern.compile("(.+)\\.(\\d{1,9})");

  private final NavigableMap<String, Section> sections = new TreeMap<>();
  private boolean hasFormat;
  private Section current = new Section();

  private LockReader() {}

  private static final class Section {
    private final NavigableMap<String, NavigableMap<Integer, List<Parameter>>> events =
        new TreeMap<>();
    private final NavigableMap<String, NavigableSet<String>> callbacks = new TreeMap<>();
    private final NavigableMap<String, String> formerly = new TreeMap<>();
    private final NavigableMap<String, String> gone = new TreeMap<>();

    Lock lock() {
      return new Lock(events, callbacks, formerly, gone);
    }
  }

  /**
   * Reads.
   *
   * @return locks by the names of wirings
   * @throws LockSyntaxException if it is no lock file, or has two sides of a merge in it
   */
  public static NavigableMap<String, Lock> read(String text) throws LockSyntaxException {
    LockReader reader = new LockReader();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      reader.line(lines.get(i).strip(), i + 1);
    }
    if (!reader.hasFormat) {
      throw new LockSyntaxException("has no line " + LockText.FORMAT);
    }
    NavigableMap<String, Lock> locks = new TreeMap<>();
    reader.sections.forEach((wiring, section) -> locks.put(wiring, section.lock()));
    return locks;
  }

  private void line(String line, int number) throws LockSyntaxException {
    if (CONFLICT.matcher(line).matches()) {
      throw new LockSyntaxException(
          "line " + number + ", has two sides of a merge: keep the lines of both");
    }
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    Matcher section = SECTION.matcher(line);
    if (section.matches()) {
      current = sections.computeIfAbsent(section.group(1), it -> new Section());
    } else if (!hasFormat) {
      format(line, number);
    } else if (sections.isEmpty() || !isEntry(line)) {
      throw new LockSyntaxException("line " + number + ", says nothing known: " + line);
    }
  }

  private void format(String line, int number) throws LockSyntaxException {
    if (!line.equals(LockText.FORMAT)) {
      throw new LockSyntaxException(
          "line " + number + ", has " + line + " where " + LockText.FORMAT + " is known");
    }
    hasFormat = true;
  }

  private boolean isEntry(String line) {
    int end = Escaped.endOfKey(line);
    if (end < 0) {
      return false;
    }
    String key = Escaped.resolve(line.substring(0, end).strip());
    String value = line.substring(end + 1).strip();
    if (key.startsWith(LockText.CALLBACK)) {
      current.callbacks.put(key.substring(LockText.CALLBACK.length()), new TreeSet<>(list(value)));
    } else if (key.startsWith(LockText.FORMERLY)) {
      current.formerly.put(key.substring(LockText.FORMERLY.length()), value);
    } else if (key.startsWith(LockText.GONE)) {
      current.gone.put(key.substring(LockText.GONE.length()), value);
    } else {
      return key.startsWith(LockText.EVENT)
          && isVersion(key.substring(LockText.EVENT.length()), value);
    }
    return true;
  }

  private boolean isVersion(String key, String value) {
    Matcher versioned = VERSIONED.matcher(key);
    List<String> texts = list(value);
    if (!versioned.matches() || !texts.stream().allMatch(it -> it.indexOf(' ') > 0)) {
      return false;
    }
    current
        .events
        .computeIfAbsent(versioned.group(1), it -> new TreeMap<>())
        .put(
            Integer.parseInt(versioned.group(2)),
            texts.stream().map(LockReader::parameter).toList());
    return true;
  }

  private static Parameter parameter(String text) {
    int space = text.lastIndexOf(' ');
    return new Parameter(text.substring(0, space).strip(), text.substring(space + 1));
  }

  /** The parts between commas, but for those within type arguments. */
  private static List<String> list(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      char next = at == text.length() ? ',' : text.charAt(at);
      depth += next == '<' ? 1 : next == '>' ? -1 : 0;
      if (next == ',' && (depth == 0 || at == text.length())) {
        parts.add(text.substring(start, at).strip());
        start = at + 1;
      }
    }
    return parts.stream().filter(part -> !part.isEmpty()).toList();
  }
}
