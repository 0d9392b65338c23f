package dev.hardwire.tools.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The wirings that a project declares itself, as opposed to those of its libraries. */
public final class OwnWirings {

  private static final String FOLDER = "META-INF/hardwire";
  private static final String ENDING = ".json";

  private OwnWirings() {}

  /**
   * The names of the wirings whose manifests are in class directories.
   *
   * @param classDirectories the output of the project's compile; directories that do not exist have
   *     no wirings
   */
  public static List<String> in(List<Path> classDirectories) {
    List<String> names = new ArrayList<>();
    for (Path directory : classDirectories) {
      Path folder = directory.resolve(FOLDER);
      if (Files.isDirectory(folder)) {
        names.addAll(namesIn(folder));
      }
    }
    return names.stream().distinct().sorted().toList();
  }

  private static List<String> namesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
