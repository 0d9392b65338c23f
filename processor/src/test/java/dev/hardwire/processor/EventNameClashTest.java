package dev.hardwire.processor;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.processor.javac.Program;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventNameClashTest {

  private static final String APP =
      """
      package post;

      @dev.hardwire.EventWiring
      final class App {
        @dev.hardwire.Callback("app_wiring")
        static void log() {}
      }
      """;

  @TempDir Path root;

  @Test
  void inferredContractIsNotNamedLikeTheWiring() {
    AssertionError messages =
        assertThrows(
            AssertionError.class, () -> new Program(root).module(Map.of("post/App.java", APP)));
    assertTrue(
        String.valueOf(messages.getMessage())
            .contains("App.java:5: error: [Hardwire/EventNameClash] Event 'app_wiring'"),
        messages::getMessage);
  }

  @Test
  void eventWithAContractMayBeNamedLikeTheWiring() {
    String contract =
        """
        package post;

        @dev.hardwire.Event("app_wiring")
        interface Wired {
          void fire();
        }
        """;
    assertDoesNotThrow(
        () -> new Program(root).module(Map.of("post/App.java", APP, "post/Wired.java", contract)));
  }
}
