package dev.hardwire.tools.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Small programs for tests. A source begins with a comment, {@code // shop/Orders.java}, which
 * stands for its package and the import of the annotations, so that lines keep their numbers.
 */
public final class Program {
  private static final Pattern SOURCE = Pattern.compile("(?m)^(?=// [\\w/]+\\.java$)");

  private Program() {}

  /** Writes sources into a folder. */
  static List<Path> write(Path folder, String program) {
    return SOURCE
        .splitAsStream(program)
        .filter(text -> text.startsWith("// "))
        .map(text -> writeOne(folder, text))
        .toList();
  }

  private static Path writeOne(Path folder, String text) {
    int end = text.indexOf('\n');
    String path = text.substring(3, end);
    String imports =
        "package "
            + path.substring(0, path.lastIndexOf('/')).replace('/', '.')
            + "; import dev.hardwire.*;";
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.resolveSibling("x").getParent());
      return Files.writeString(file, imports + text.substring(end));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles a program, with the processors, and returns the folder with its classes. */
  public static Path compile(Path folder, String program, Path... classPath) {
    List<Path> sources = write(folder.resolve("src"), program);
    Path classes = folder.resolve("classes");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      Files.createDirectories(classes);
      boolean isCompiled =
          compiler
              .getTask(
                  messages,
                  files,
                  null,
                  options(classes, classPath),
                  null,
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertTrue(isCompiled, messages.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return classes;
  }

  /** What javac is told. */
  static List<String> options(Path classes, Path... classPath) {
    String path = System.getProperty("java.class.path");
    List<String> all = new ArrayList<>(Arrays.stream(classPath).map(Path::toString).toList());
    all.add(path);
    return List.of(
        "-d",
        classes.toString(),
        "-s",
        classes.toString(),
        "-cp",
        String.join(java.io.File.pathSeparator, all),
        "-processorpath",
        path);
  }
}
