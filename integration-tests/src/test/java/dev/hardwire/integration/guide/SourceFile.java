package dev.hardwire.integration.guide;

/**
 * A file of a program.
 *
 * @param module the compilation that it belongs to
 * @param path its path below that of all sources
 * @param text what a page shows of it, which is all but the package and some imports
 */
record SourceFile(String module, String path, String text) {

  /** What the comment with a file's path stands for. */
  private static final String HEADER =
      "package %s; import dev.hardwire.*; import dev.hardwire.runtime.*; import java.util.*;\n";

  private static final String MAIN = "public static void main(";

  /** The file as a compiler reads it. */
  String source() {
    String folder = path.substring(0, path.lastIndexOf('/'));
    return HEADER.formatted(folder.replace('/', '.')) + text;
  }

  boolean canBeRun() {
    return text.contains(MAIN);
  }

  /** The full name of its class. */
  String type() {
    return path.replace(".java", "").replace('/', '.');
  }
}
