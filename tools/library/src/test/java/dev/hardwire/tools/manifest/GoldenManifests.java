package dev.hardwire.tools.manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The manifests that the processors write for the programs of their own tests. */
public final class GoldenManifests {

  private static final Path PROGRAMS = Path.of("../../processor/src/test/resources/golden");
  private static final String FOLDER = "META-INF/hardwire";

  private GoldenManifests() {}

  public static List<Path> ofWirings() {
    return in(FOLDER);
  }

  public static List<Path> ofModules() {
    return in(FOLDER + "/module");
  }

  private static List<Path> in(String folder) {
    try (Stream<Path> files = Files.walk(PROGRAMS)) {
      List<Path> found =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .filter(file -> file.resolveSibling("").endsWith(folder))
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw new IllegalStateException("no manifests in " + PROGRAMS.toAbsolutePath());
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
