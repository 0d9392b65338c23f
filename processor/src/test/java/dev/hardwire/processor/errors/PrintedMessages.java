package dev.hardwire.processor.errors;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Diagnostics as javac prints them in English, with paths from the root of their sources. */
final class PrintedMessages {

  private final Path root;
  private final Path generated;

  /**
   * Prints short paths.
   *
   * @param root the folder of all files
   * @param generated the folder of the generated sources
   */
  PrintedMessages(Path root, Path generated) {
    this.root = root;
    this.generated = generated;
  }

  /** All messages that are no mere notes, and the number of errors. */
  String print(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    StringBuilder text = new StringBuilder();
    long errors = 0;
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        errors++;
      }
      if (diagnostic.getKind() != Diagnostic.Kind.NOTE && !isAboutOthers(diagnostic)) {
        print(diagnostic, text);
      }
    }
    if (errors > 0) {
      text.append(errors).append(errors == 1 ? " error\n" : " errors\n");
    }
    return text.toString();
  }

  /** Newer compilers also say this of annotations that don't exist. */
  private static boolean isAboutOthers(Diagnostic<? extends JavaFileObject> diagnostic) {
    String text = diagnostic.getMessage(Locale.ENGLISH);
    return text.startsWith("No processor claimed any of these annotations: Subscribe");
  }

  private void print(Diagnostic<? extends JavaFileObject> diagnostic, StringBuilder text) {
    JavaFileObject source = diagnostic.getSource();
    if (source != null) {
      text.append(path(source)).append(':').append(diagnostic.getLineNumber()).append(": ");
    }
    text.append(diagnostic.getKind() == Diagnostic.Kind.ERROR ? "error: " : "warning: ")
        .append(diagnostic.getMessage(Locale.ENGLISH).replace(root + File.separator, ""))
        .append('\n');
    if (source != null && diagnostic.getPosition() != Diagnostic.NOPOS) {
      text.append(line(source, diagnostic.getLineNumber()))
          .append('\n')
          .append(" ".repeat((int) diagnostic.getColumnNumber() - 1))
          .append("^\n");
    }
  }

  private String path(JavaFileObject source) {
    Path path = Path.of(source.toUri().getPath());
    return (path.startsWith(generated) ? generated : path.getRoot()).relativize(path).toString();
  }

  private static String line(JavaFileObject source, long number) {
    try {
      return source.getCharContent(true).toString().lines().skip(number - 1).findFirst().orElse("");
    } catch (IOException e) {
      return "";
    }
  }
}
