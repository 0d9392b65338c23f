package dev.hardwire.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.processor.javac.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The callback runs that was annotated, not the overload that Java would prefer. */
class OverloadTest {

  private static final String APP =
      """
      package post;

      @dev.hardwire.EventWiring
      public final class App {
        @dev.hardwire.Callback("letter_sent")
        static void all(String letter, int grams, String... stamps) {}
      }
      """;

  @TempDir Path root;

  @Test
  void argumentsAreCastWhereTheTypesDiffer() throws Throwable {
    String scales =
        """
        package post;

        import dev.hardwire.Callback;
        import java.util.ArrayList;
        import java.util.List;

        final class Scales {
          static final List<String> LOG = new ArrayList<>();

          @Callback("letter_sent")
          static void weigh(Object letter, Integer grams) {
            LOG.add("callback");
          }

          static void weigh(String letter, int grams) {
            LOG.add("overload");
          }

          @Callback("letter_sent")
          static void stick(Object... stamps) {
            LOG.add(stamps.length + " stamps");
          }
        }
        """;
    Program program =
        new Program(root).module(Map.of("post/App.java", APP, "post/Scales.java", scales));

    assertEquals(
        List.of("[2 stamps, callback]"),
        program.run(
            "post",
            "",
            """
            AppWiring.create().letterSent().fire("Dear Ada", 20, new String[] {"1st", "2nd"});
            log.add(Scales.LOG.toString());
            """));
  }

  @Test
  void castToHiddenTypeIsRefused() {
    String scales =
        """
        package post.office;

        import dev.hardwire.Callback;

        public final class Scales {
          interface Heavy {}

          public record Letter(String text) implements Heavy {}

          private Scales() {}

          @Callback("letter_sent")
          public static void weigh(Heavy letter) {}

          public static void weigh(Letter letter) {}
        }
        """;
    Map<String, String> sources =
        Map.of(
            "post/App.java",
            APP.replace("String letter", "post.office.Scales.Letter letter"),
            "post/office/Scales.java",
            scales);

    AssertionError messages =
        assertThrows(AssertionError.class, () -> new Program(root).module(sources));

    assertTrue(
        String.valueOf(messages.getMessage())
            .contains(
                """
                /post/office/Scales.java:13: error: [Hardwire/InaccessibleType] Scales.weigh mentions \
                Heavy, which generated code in another package can't name.
                """),
        messages::getMessage);
  }
}
