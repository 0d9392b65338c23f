package dev.hardwire.processor.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.processor.javac.CompiledModule;
import dev.hardwire.processor.javac.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When there are manifests. What stands in them is compared by the tests of golden files. */
final class ManifestFilesTest {

  private static final String BELL =
      """
      package door;

      import dev.hardwire.Callback;

      final class Bell {
        @Callback("door_opened")
        static void ring(String visitor) {}
      }
      """;

  private static final String DOOR =
      """
      package door;

      import dev.hardwire.EventWiring;

      @EventWiring
      final class Door {}
      """;

  private static final String CONTRACT =
      """
      package door;

      import dev.hardwire.Event;

      @Event("door_opened")
      interface DoorOpened {
        void fire(%s visitor);
      }
      """;

  private static final String ANCHOR =
      """
      package door;

      @dev.hardwire.CallbackModule
      public interface DoorModule {}
      """;

  @TempDir Path output;

  private Map<String, String> manifestsOf(String... sources) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String source : sources) {
      files.put(
          "door/" + source.replaceAll("(?s).*(?:class|interface) (\\w+) .*", "$1") + ".java",
          source);
    }
    String printed = Javac.withHardwire().print(output, files);
    Map<String, String> manifests =
        new LinkedHashMap<>(CompiledModule.textFiles(new CompiledModule(output).classes()));
    manifests.keySet().removeIf(path -> !path.endsWith(".json"));
    assertFalse(printed.contains("InternalError"), printed);
    return manifests;
  }

  @Test
  void wiringAndModuleHaveOneEach() {
    assertEquals(
        List.of(
            "META-INF/hardwire/door.Door.json", "META-INF/hardwire/module/door.DoorModule.json"),
        List.copyOf(manifestsOf(BELL, DOOR, ANCHOR, CONTRACT.formatted("String")).keySet()));
  }

  @Test
  void compilationWithoutAnchorOrWiringHasNone() {
    assertEquals(Map.of(), manifestsOf(CONTRACT.formatted("String")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"int", "Visitor"})
  void wiringWithAMistakeHasNone(String type) {
    assertEquals(Map.of(), manifestsOf(BELL, DOOR, CONTRACT.formatted(type)));
  }

  @Test
  void wiringWithATakenNameHasNone() {
    String taken =
        """
        package door;

        final class Door_DoorOpenedDispatcher {}
        """;
    assertEquals(Map.of(), manifestsOf(BELL, DOOR, taken));
  }

  /** They belong to the module, whoever can use them. */
  @Test
  void moduleTellsOfWhatOtherModulesCannotSee() {
    String manifest =
        manifestsOf(BELL, ANCHOR, CONTRACT.formatted("String"))
            .getOrDefault("META-INF/hardwire/module/door.DoorModule.json", "");
    assertTrue(manifest.contains("\"contract\": \"door.DoorOpened\""), manifest);
    assertTrue(manifest.contains("\"owner\": \"door.Bell\""), manifest);
  }

  /** The file is named after the wiring, and its content is all that anybody needs to know. */
  @Test
  void textsAreEscapedAsJsonWantsIt() throws IOException {
    String contract =
        """
        package door;

        import dev.hardwire.Event;
        import dev.hardwire.Metadata;

        @Event(value = "door_opened", metadata = @Metadata(key = "a \\"b\\"", value = "<c>\\n\\u2028'\\\\"))
        interface DoorOpened {
          void fire(String visitor);
        }
        """;
    String manifest =
        manifestsOf(BELL, DOOR, contract).getOrDefault("META-INF/hardwire/door.Door.json", "");
    assertTrue(manifest.contains("\"a \\\"b\\\"\": \"<c>\\n\\u2028'\\\\\""), manifest);
    try (Stream<Path> files =
        Files.list(new CompiledModule(output).classes().resolve("META-INF/hardwire"))) {
      assertEquals(3, files.count()); // door.Door.json, self and wiring
    }
  }
}
