package dev.hardwire.tools.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.hardwire.tools.manifest.Mutations.Mutation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas say what the processors write, and refuse what this library refuses. */
final class SchemaTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  static final JsonSchema WIRING = schema("manifest.schema.json");
  static final JsonSchema MODULE = schema("module.schema.json");

  private static JsonSchema schema(String name) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(SchemaLocation.of(Path.of("../../docs", name).toUri().toString()));
  }

  static List<Path> wirings() {
    return GoldenManifests.ofWirings();
  }

  static List<Path> modules() {
    return GoldenManifests.ofModules();
  }

  @ParameterizedTest
  @MethodSource("wirings")
  void wiringIsAsTheSchemaSays(Path file) throws IOException {
    assertEquals(Set.of(), WIRING.validate(JSON.readTree(file.toFile())));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void moduleIsAsTheSchemaSays(Path file) throws IOException {
    assertEquals(Set.of(), MODULE.validate(JSON.readTree(file.toFile())));
  }

  /** One member less, one more, or one value of another kind, in every place of every manifest. */
  @Test
  void schemaRefusesWhatTheReaderRefuses() throws IOException {
    int refused = 0;
    for (Path file : wirings()) {
      refused += compare(file, WIRING, ManifestReader::wiring);
    }
    for (Path file : modules()) {
      refused += compare(file, MODULE, ManifestReader::module);
    }
    assertTrue(refused > 1_000, "refused: " + refused);
  }

  private interface Reader {
    Object read(String name, InputStream content) throws ManifestException;
  }

  private static int compare(Path file, JsonSchema schema, Reader reader) throws IOException {
    int refused = 0;
    JsonNode manifest = JSON.readTree(Files.readString(file));
    for (Mutation mutation : Mutations.of(manifest)) {
      mutation.change().run();
      Set<ValidationMessage> messages = schema.validate(manifest);
      boolean isRead = isRead(manifest, reader);
      assertEquals(messages.isEmpty(), isRead, () -> file + ": " + messages + "\n" + manifest);
      refused += isRead ? 0 : 1;
      mutation.undo().run();
    }
    assertEquals(JSON.readTree(Files.readString(file)), manifest);
    return refused;
  }

  private static boolean isRead(JsonNode manifest, Reader reader) {
    try {
      reader.read(
          "manifest",
          new ByteArrayInputStream(manifest.toString().getBytes(StandardCharsets.UTF_8)));
      return true;
    } catch (ManifestException refused) {
      return false;
    }
  }
}
