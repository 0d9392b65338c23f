package dev.hardwire.integration.guide;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the sections of a page. Blocks of {@code java} are the sources of a program, in which a
 * comment with the path of a file begins the file; the block of {@code text} that follows is what
 * the program prints. Sources above the first section below a section belong to all programs there.
 * A line that begins with {@code Module `name`} begins a further compilation, and one that begins
 * with {@code From JDK 21 on} tells that the program below it needs that JDK. A block of {@code
 * console} is what the compiler says of the program above. Other blocks are not allowed.
 */
final class PageReader {

  private static final Pattern HEADING = Pattern.compile("(#+) (.*)");
  private static final Pattern MODULE = Pattern.compile("Module `([^`]+)`.*");
  private static final Pattern JDK = Pattern.compile("From JDK (\\d+) on\\b.*");
  private static final Pattern PATH = Pattern.compile("// (\\S+/\\S+\\.java)");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final String FENCE = "```";
  private static final String ONLY_MODULE = "app";

  private final List<Section> sections = new ArrayList<>();
  private final List<Program> programs = new ArrayList<>();
  private final List<String> snippets = new ArrayList<>();
  private final List<SourceFile> shared = new ArrayList<>();
  private final List<SourceFile> files = new ArrayList<>();
  private String module = ONLY_MODULE;
  private int jdk = Program.ANY_JDK;
  private String title = "";
  private int level;

  private PageReader() {}

  /** The sections of a page, in its order. */
  static List<Section> read(List<String> lines) {
    PageReader reader = new PageReader();
    Iterator<String> rest = lines.iterator();
    while (rest.hasNext()) {
      String line = rest.next();
      if (line.startsWith(FENCE)) {
        reader.block(line.substring(FENCE.length()), reader.upToFence(rest));
      } else {
        reader.line(line);
      }
    }
    reader.endSection(0);
    return reader.sections;
  }

  private List<String> upToFence(Iterator<String> lines) {
    List<String> block = new ArrayList<>();
    while (lines.hasNext()) {
      String line = lines.next();
      if (line.equals(FENCE)) {
        return block;
      }
      block.add(line);
    }
    throw wrong("a block without an end");
  }

  private void line(String line) {
    HEADING.matcher(line).results().forEach(this::heading);
    MODULE.matcher(line).results().forEach(begun -> module = begun.group(1));
    JDK.matcher(line).results().forEach(needed -> jdk = Integer.parseInt(needed.group(1)));
    if (line.startsWith("|")) {
      String last = line.substring(line.lastIndexOf('|', line.length() - 2));
      CODE.matcher(last).results().forEach(code -> snippets.add(code.group(1)));
    }
  }

  private void heading(MatchResult heading) {
    int next = heading.group(1).length();
    endSection(next);
    level = next;
    title = heading.group(2);
  }

  private void endSection(int next) {
    if (next > level) {
      shared.addAll(files);
      files.clear();
    } else if (next < level) {
      shared.clear();
    }
    if (!files.isEmpty()) {
      throw wrong("a program without output");
    }
    if (level > 0) {
      sections.add(new Section(title, level, programs, snippets));
    }
    programs.clear();
    snippets.clear();
  }

  private void block(String language, List<String> lines) {
    switch (language) {
      case "java" -> sources(lines);
      case "text" -> output(lines);
      case "console" -> told();
      default -> throw wrong("a block of '" + language + "', which nothing tests");
    }
  }

  private void output(List<String> lines) {
    if (files.isEmpty()) {
      throw wrong("output without a program");
    }
    files.addAll(0, shared);
    programs.add(new Program(title, files, text(lines), jdk));
    files.clear();
    module = ONLY_MODULE;
    jdk = Program.ANY_JDK;
  }

  /** What the compiler says of the program above is compared by the processor's own tests. */
  private void told() {
    if (programs.isEmpty()) {
      throw wrong("what a compiler says, without a program");
    }
  }

  private void sources(List<String> lines) {
    int from = 0;
    for (int to = 1; to <= lines.size(); to++) {
      if (to == lines.size() || PATH.matcher(lines.get(to)).matches()) {
        source(lines.subList(from, to));
        from = to;
      }
    }
  }

  private void source(List<String> lines) {
    Matcher path = PATH.matcher(lines.isEmpty() ? "" : lines.get(0));
    if (!path.matches()) {
      throw wrong("sources without a path: " + lines);
    }
    files.add(new SourceFile(module, path.group(1), text(lines.subList(1, lines.size()))));
  }

  private static String text(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private IllegalStateException wrong(String what) {
    return new IllegalStateException("'" + title + "' has " + what);
  }
}
