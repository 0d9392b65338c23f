package dev.hardwire.tools.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the processors wrote, and this library read, it writes with the same bytes. */
final class ManifestWriterTest {

  static List<Path> wirings() {
    return GoldenManifests.ofWirings();
  }

  static List<Path> modules() {
    return GoldenManifests.ofModules();
  }

  @ParameterizedTest
  @MethodSource("wirings")
  void wiringIsWrittenAsTheProcessorWroteIt(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      WiringManifest read = ManifestReader.wiring(file.toString(), content);
      assertEquals(Files.readString(file), ManifestWriter.text(read));
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void moduleIsWrittenAsTheProcessorWroteIt(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      ModuleManifest read = ManifestReader.module(file.toString(), content);
      assertEquals(Files.readString(file), ManifestWriter.text(read));
    }
  }
}
