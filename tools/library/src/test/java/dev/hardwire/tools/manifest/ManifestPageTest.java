package dev.hardwire.tools.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the page about manifests shows is what this library and the schemas understand, and what it
 * tells. That the manifests are those of the sample is tested there.
 */
final class ManifestPageTest {

  private static final Path PAGE = Path.of("../../docs/manifest.md");
  private static final Pattern MANIFEST = Pattern.compile("(?ms)^```json\n(.*?)^```$");

  static List<String> manifests() throws IOException {
    return MANIFEST.matcher(Files.readString(PAGE)).results().map(block -> block.group(1)).toList();
  }

  @ParameterizedTest
  @MethodSource("manifests")
  void shownManifestIsUnderstood(String text) throws IOException {
    InputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    boolean isWiring = text.contains("\"wiring\"");
    assertEquals(
        text,
        isWiring
            ? ManifestWriter.text(ManifestReader.wiring("page", content))
            : ManifestWriter.text(ManifestReader.module("page", content)));
    JsonSchema schema = isWiring ? SchemaTest.WIRING : SchemaTest.MODULE;
    assertEquals(Set.of(), schema.validate(new ObjectMapper().readTree(text)));
  }

  @Test
  void shownDifferenceIsWhatIsTold() throws IOException {
    String diff = Files.readString(Path.of("src/test/resources/guard/diff.txt"));
    assertEquals(1, Files.readString(PAGE).split(Pattern.quote(diff), -1).length - 1);
  }
}
