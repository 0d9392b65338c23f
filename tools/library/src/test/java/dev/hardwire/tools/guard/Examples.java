package dev.hardwire.tools.guard;

import dev.hardwire.tools.manifest.ManifestException;
import dev.hardwire.tools.manifest.ManifestReader;
import dev.hardwire.tools.manifest.WiringManifest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Manifests of one wiring, before and after a week of work. */
final class Examples {

  static final Path FOLDER = Path.of("src/test/resources/guard");

  private Examples() {}

  static String text(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name));
  }

  static WiringManifest approved() throws IOException {
    return read(text("approved.json"));
  }

  static WiringManifest current() throws IOException {
    return read(text("current.json"));
  }

  static WiringManifest read(String text) throws ManifestException {
    return ManifestReader.wiring(
        "example", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
