package dev.hardwire.integration.performance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.integration.tools.FileTree;
import dev.hardwire.integration.tools.Resources;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles the program with any processor. Left to itself, javac would load it by way of the tests'
 * class path, where it finds the packaged one, whatever its options say.
 */
final class AirportCompiler {

  private AirportCompiler() {}

  static void compile(Path processor, List<Path> libraries, Path classes) {
    String path =
        libraries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {processor.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      Files.createDirectories(classes);
      compile(loader, List.of("--release", "17", "-cp", path, "-d", classes.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compile(ClassLoader processors, List<String> options) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      List<Path> sources = FileTree.files(Resources.folder("performance/airport"), ".java");
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(
          ServiceLoader.load(Processor.class, processors).stream()
              .map(ServiceLoader.Provider::get)
              .toList());
      assertTrue(task.call(), messages::toString);
    }
  }
}
