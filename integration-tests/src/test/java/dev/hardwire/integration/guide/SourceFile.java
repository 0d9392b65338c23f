package dev.hardwire.integration.guide;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A file of a program.
 *
 * @param module the compilation that it belongs to
 * @param path its path below that of all sources
 * @param text what a page shows of it, which is all but the package and some imports
 */
record SourceFile(String module, String path, String text) {

  /** What the comment with a file's path imports. */
  private static final List<String> IMPORTED =
      List.of(
          "dev.hardwire",
          "dev.hardwire.runtime",
          "dev.hardwire.async",
          "java.util",
          "java.util.concurrent");

  private static final String MAIN = "public static void main(";

  /** The file as a compiler reads it. */
  String source() {
    String folder = path.substring(0, path.lastIndexOf('/'));
    String imports =
        IMPORTED.stream()
            .map(name -> " import " + name + ".*;")
            .collect(Collectors.joining("", "", "\n"));
    return "package " + folder.replace('/', '.') + ";" + imports + text;
  }

  boolean canBeRun() {
    return text.contains(MAIN);
  }

  /** The full name of its class. */
  String type() {
    return path.replace(".java", "").replace('/', '.');
  }
}
