package dev.hardwire.processor.errors;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one section of a page. Its blocks of {@code java} are the sources, the first line of each
 * being a comment with its path; its block of {@code text} is what the compiler prints; sources
 * after that are the repaired ones. A line that begins with {@code Module `name`} begins a further
 * compilation, which sees the ones before.
 */
final class ExampleReader {

  private static final Pattern MODULE = Pattern.compile("Module `([^`]+)`(.*)");
  private static final Pattern REMOVED = Pattern.compile("without `([^`]+\\.java)`");
  private static final String FENCE = "```";
  private static final String FILE = "// ";

  private final String title;
  private final List<ExampleModule> wrong = new ArrayList<>();
  private final List<ExampleModule> repaired = new ArrayList<>();
  private @Nullable String messages;
  private boolean isRepair;
  private int current = -1;

  private ExampleReader(String title) {
    this.title = title;
  }

  static Example read(String title, List<String> lines) {
    ExampleReader reader = new ExampleReader(title);
    Iterator<String> rest = lines.iterator();
    while (rest.hasNext()) {
      String line = rest.next();
      if (line.startsWith(FENCE)) {
        reader.block(line.substring(FENCE.length()), upToFence(rest));
      } else {
        reader.sentence(line);
      }
    }
    return new Example(title, reader.wrong, reader.messages, reader.repaired);
  }

  private static List<String> upToFence(Iterator<String> lines) {
    List<String> block = new ArrayList<>();
    while (lines.hasNext()) {
      String line = lines.next();
      if (line.equals(FENCE)) {
        return block;
      }
      block.add(line);
    }
    throw new IllegalStateException("a block without an end");
  }

  private List<ExampleModule> modules() {
    return isRepair ? repaired : wrong;
  }

  private void sentence(String line) {
    Matcher module = MODULE.matcher(line);
    if (module.matches()) {
      module(module.group(1), module.group(2));
    }
    if (isRepair) {
      REMOVED.matcher(line).results().forEach(removed -> remove(removed.group(1)));
    }
  }

  private void module(String name, String remarks) {
    if (isRepair) {
      beginRepair();
      current = lastNamed(name);
    }
    if (current >= 0 && isRepair) {
      repaired.set(current, repaired.get(current).withRemarks(remarks));
    } else {
      modules().add(new ExampleModule(name, remarks, Map.of()));
      current = modules().size() - 1;
    }
  }

  /** What is repaired is what was wrong, but for what follows. */
  private void beginRepair() {
    if (repaired.isEmpty()) {
      repaired.addAll(wrong);
    }
  }

  private int lastNamed(String name) {
    for (int i = repaired.size() - 1; i >= 0; i--) {
      if (repaired.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private void block(String language, List<String> lines) {
    if (language.equals("text")) {
      messages = String.join("\n", lines);
      isRepair = true;
      current = -1;
    } else if (language.equals("java")) {
      if (isRepair) {
        beginRepair();
      }
      sources(lines);
    }
  }

  private void sources(List<String> lines) {
    int from = 0;
    for (int to = 1; to <= lines.size(); to++) {
      if (to == lines.size() || isPath(lines.get(to))) {
        source(lines.subList(from, to));
        from = to;
      }
    }
  }

  private static boolean isPath(String line) {
    return line.startsWith(FILE) && line.endsWith(".java");
  }

  private void source(List<String> lines) {
    if (!isPath(lines.get(0))) {
      throw new IllegalStateException(title + ": no path above " + lines.get(0));
    }
    String path = lines.get(0).substring(FILE.length());
    List<String> text = new ArrayList<>(lines);
    text.set(0, header(path));
    int module = moduleOf(path);
    modules().set(module, modules().get(module).with(path, String.join("\n", text) + "\n"));
  }

  /** What the comment with the path stands for. */
  private static String header(String path) {
    int folder = path.lastIndexOf('/');
    String itsPackage =
        folder < 0 ? "" : "package " + path.substring(0, folder).replace('/', '.') + "; ";
    return path.endsWith("module-info.java") ? "" : itsPackage + "import dev.hardwire.*;";
  }

  private int moduleOf(String path) {
    if (current < 0 && isRepair) {
      for (int i = repaired.size() - 1; i >= 0; i--) {
        if (repaired.get(i).files().containsKey(path)) {
          return i;
        }
      }
      return repaired.size() - 1;
    }
    if (current < 0) {
      module("app", "");
    }
    return current;
  }

  private void remove(String path) {
    beginRepair();
    repaired.replaceAll(module -> module.without(path));
  }
}
