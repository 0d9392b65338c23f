package dev.hardwire.integration.tools;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hardwire.integration.PackagedJars;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A mistake in the processor's sources, made on purpose to see whether it is noticed.
 *
 * @param name the name of its file
 * @param description what goes wrong, in a sentence
 * @param changes what to replace by what in which source of the processor
 */
public record PlantedBug(String name, String description, List<Change> changes) {

  private static final String SOURCES = "processor/src/main/java/";

  /**
   * A change of a source.
   *
   * @param file the source
   * @param before what stands there, once
   * @param after what stands there with the mistake
   */
  public record Change(String file, String before, String after) {}

  /** Reads a bug: its description, and for each change the file, the old and the new text. */
  public static PlantedBug read(Path file) throws IOException {
    String[] parts = Files.readString(file).split("(?m)^(?=--- )", -1);
    List<Change> changes = new ArrayList<>();
    for (String part : List.of(parts).subList(1, parts.length)) {
      String[] texts = part.split("(?m)^\\+\\+\\+\\R", -1);
      String[] lines = texts[0].split("\\R", 2);
      changes.add(new Change(lines[0].substring(4), withoutEnd(lines[1]), withoutEnd(texts[1])));
    }
    String name = String.valueOf(file.getFileName()).replace(".txt", "");
    return new PlantedBug(name, parts[0].strip(), changes);
  }

  /** Without the end of the last line, which separates it from what follows. */
  private static String withoutEnd(String text) {
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }

  /**
   * The sources with the bug, by their files.
   *
   * @throws IllegalStateException if the sources are no longer those that the bug was made for
   */
  public Map<String, String> sources() throws IOException {
    Map<String, String> sources = new LinkedHashMap<>();
    for (Change change : changes) {
      Path source = PackagedJars.root().resolve(SOURCES + change.file());
      String text =
          sources.getOrDefault(change.file(), Files.readString(source).replace("\r\n", "\n"));
      int start = text.indexOf(change.before());
      if (start < 0) {
        throw new IllegalStateException(name + " is out of date: no longer in " + change.file());
      }
      int end = start + change.before().length();
      sources.put(change.file(), text.substring(0, start) + change.after() + text.substring(end));
    }
    return sources;
  }

  /** Makes a processor jar with the bug. */
  public Path plantedInto(Path folder) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    compile(sources(), folder, classes);
    Path jar = folder.resolve("processor.jar");
    Files.copy(PackagedJars.processor(), jar);
    replace(classes, jar);
    return jar;
  }

  /** Compiles against the packaged processors, in which libraries have other names. */
  private static void compile(Map<String, String> sources, Path folder, Path classes)
      throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-proc:none", "-nowarn", "-implicit:none", "-d", classes.toString()));
    arguments.addAll(List.of("-cp", PackagedJars.processor().toString()));
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      String text =
          source
              .getValue()
              .replace("com.palantir.javapoet", "dev.hardwire.processor.shaded.javapoet");
      Files.writeString(file, text, UTF_8);
      arguments.add(file.toString());
    }
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(new String[0]));
    if (status != 0) {
      throw new IllegalStateException("the bug does not compile, see above");
    }
  }

  private static void replace(Path classes, Path jar) throws IOException {
    try (FileSystem inJar = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of());
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = inJar.getPath(classes.relativize(file).toString());
        Files.delete(target);
        Files.copy(file, target);
      }
    }
  }
}
