package signup.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifests that the documentation shows are those of this application. */
final class ManifestTest {

  private static final Pattern MANIFEST =
      Pattern.compile("(?ms)`(META-INF/hardwire/[\\w./]+\\.json)`:\n\n```json\n(.*?)^```$");

  /** A manifest of the page. */
  record Shown(String resource, String text) {}

  static List<Shown> manifests() throws IOException {
    return MANIFEST
        .matcher(Files.readString(Path.of("../../docs/manifest.md")))
        .results()
        .map(block -> new Shown(block.group(1), block.group(2)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("manifests")
  void shownManifestIsThatOfTheSample(Shown manifest) throws IOException {
    try (InputStream content =
        App.class.getClassLoader().getResourceAsStream(manifest.resource())) {
      assertNotNull(content, manifest.resource());
      assertEquals(manifest.text(), new String(content.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
