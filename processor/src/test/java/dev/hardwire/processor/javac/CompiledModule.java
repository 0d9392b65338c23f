package dev.hardwire.processor.javac;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a run of javac left behind.
 *
 * @param output the folder that holds it
 */
public record CompiledModule(Path output) {

  /** The folder with the class files and resources. */
  public Path classes() {
    return output.resolve("classes");
  }

  /** The folder with the generated sources. */
  public Path generatedSources() {
    return output.resolve("sources");
  }

  /** The text of all generated sources and resources by their paths, with slashes. */
  public SortedMap<String, String> generated() {
    SortedMap<String, String> files = new TreeMap<>(textFiles(generatedSources()));
    files.putAll(textFiles(classes()));
    return files;
  }

  /** The text of all files in a folder by their paths, with slashes; class files are left out. */
  public static SortedMap<String, String> textFiles(Path folder) {
    SortedMap<String, String> texts = new TreeMap<>();
    Predicate<Path> isText = file -> !file.toString().endsWith(".class");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).filter(isText).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        texts.put(path, Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
