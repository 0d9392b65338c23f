package dev.hardwire.tools.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hardwire.tools.guard.Change.Kind;
import dev.hardwire.tools.guard.Change.Subject;
import dev.hardwire.tools.manifest.GoldenManifests;
import dev.hardwire.tools.manifest.ManifestException;
import dev.hardwire.tools.manifest.Mutations;
import dev.hardwire.tools.manifest.Mutations.Mutation;
import dev.hardwire.tools.manifest.WiringManifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class ManifestDiffTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Started with {@code -Dgolden.update=true}, the test writes the file instead. */
  @Test
  void reviewerReadsWhatHasChanged() throws IOException {
    String text = ManifestDiff.between(Examples.approved(), Examples.current()).text() + "\n";
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(Examples.FOLDER.resolve("diff.txt"), text);
    } else {
      assertEquals(Examples.text("diff.txt"), text);
    }
  }

  @Test
  void sameManifestsDoNotDiffer() throws IOException {
    ManifestDiff diff = ManifestDiff.between(Examples.approved(), Examples.approved());
    assertTrue(diff.isEmpty());
    assertEquals("", diff.text());
  }

  @Test
  void movedCallbackIsTheOnlyOneThatIsTold() throws IOException {
    WiringManifest approved = Examples.approved();
    ManifestDiff diff = ManifestDiff.between(approved, Examples.current());
    assertEquals(
        List.of(
            new Change(
                Kind.REORDERED,
                Subject.CALLBACK,
                Optional.of("user_left"),
                "app.App.log(java.lang.String)",
                "place",
                Optional.of("behind database.Database.delete(java.lang.String)"),
                Optional.of("first"))),
        diff.changes().stream()
            .filter(change -> change.event().equals(Optional.of("user_left")))
            .toList());
  }

  @Test
  void overloadsAreNotTakenForOneAnother() throws IOException {
    String greet =
        """
        {"module": "app.App", "owner": "app.App", "method": "greet", "types": ["%s"],
         "receiver": "none"}
        """;
    String approved = wiring(greet.formatted("int") + "," + greet.formatted("long"));
    String current = wiring(greet.formatted("byte") + "," + greet.formatted("char"));
    assertEquals(
        """
        app.App differs from what was approved: 4 changes

        event user_joined
          - App.greet(int): of App
          - App.greet(long): of App
          + App.greet(byte): of App, first
          + App.greet(char): of App, behind App.greet(byte)\
        """,
        ManifestDiff.between(Examples.read(approved), Examples.read(current)).text());
  }

  @Test
  void callbackWithOtherParametersIsStillTheSame() throws IOException {
    String greet =
        """
        {"module": "app.App", "owner": "app.App", "method": "greet", "types": ["%s"],
         "receiver": "none"}
        """;
    assertEquals(
        """
        app.App differs from what was approved: 1 change

        event user_joined
          ~ App.greet(long)
              parameters: (int) -> (long)\
        """,
        ManifestDiff.between(
                Examples.read(wiring(greet.formatted("int"))),
                Examples.read(wiring(greet.formatted("long"))))
            .text());
  }

  @Test
  void overloadThatHasNotChangedIsNoObstacle() throws IOException {
    String greet =
        """
        {"module": "app.App", "owner": "app.App", "method": "greet", "types": ["%s"],
         "receiver": "none"}
        """;
    String same = greet.formatted("int") + ",";
    ManifestDiff diff =
        ManifestDiff.between(
            Examples.read(wiring(same + greet.formatted("long"))),
            Examples.read(wiring(same + greet.formatted("char"))));
    assertEquals(
        List.of(
            new Change(
                Kind.CHANGED,
                Subject.CALLBACK,
                Optional.of("user_joined"),
                "app.App.greet(char)",
                "parameters",
                Optional.of("(long)"),
                Optional.of("(char)"))),
        diff.changes());
  }

  @Test
  void futuresModulesReceiversAndWiringsAreTold() throws IOException {
    String greet =
        """
        {"module": "%s", "owner": "app.App", "method": "greet", "receiver": "none"}
        """;
    String approved = wiring(greet.formatted("app.App"));
    String current =
        wiring(greet.formatted("mail.Mail"))
            .replace("\"kind\": \"none\"", "\"kind\": \"none\", \"future\": true")
            .replace("\"receiver\": \"none\"", "\"receiver\": \"single\"")
            .replace("\"wiring\": \"app.App\"", "\"wiring\": \"app.Main\"");
    assertEquals(
        List.of(
            "type: app.App, app.Main",
            "answer: none, none, as a future",
            "module: app.App, mail.Mail",
            "receiver: none, as it is static, the instance that the wiring is given"),
        ManifestDiff.between(Examples.read(approved), Examples.read(current)).changes().stream()
            .map(
                change ->
                    change.aspect()
                        + ": "
                        + change.approved().orElseThrow()
                        + ", "
                        + change.current().orElseThrow())
            .toList());
  }

  @Test
  void repeatedEntryOfAnEditedManifestIsNotPassedOver() throws IOException {
    String greet =
        """
        {"module": "app.App", "owner": "app.App", "method": "greet", "receiver": "none"}
        """;
    ManifestDiff diff =
        ManifestDiff.between(
            Examples.read(wiring(greet + "," + greet)), Examples.read(wiring(greet)));
    assertEquals(
        """
        app.App differs from what was approved: 1 change

        wiring
          ~ manifest: edited by hand -> as the processors write it\
        """,
        diff.text());
  }

  private static String wiring(String callbacks) {
    return """
    {
      "format": 1, "wiring": "app.App", "generated": "app.AppWiring",
      "modules": [{"name": "app.App", "reason": "own"}],
      "events": [
        {
          "name": "user_joined", "contract": "app.UserJoined", "dispatcher": "app.Dispatcher",
          "signature": {"method": "fire", "returns": "void"}, "answer": {"kind": "none"},
          "delivery": {"onError": "PROPAGATE", "whenUnheard": "IGNORE"},
          "callbacks": [%s]
        }
      ]
    }
    """
        .formatted(callbacks);
  }

  /** Whatever is changed anywhere is told, in both directions. */
  @Test
  void anyDifferenceIsTold() throws IOException {
    AtomicInteger told = new AtomicInteger();
    for (Path file : GoldenManifests.ofWirings()) {
      WiringManifest approved = Examples.read(Files.readString(file));
      JsonNode tree = JSON.readTree(Files.readString(file));
      for (Mutation mutation : Mutations.of(tree)) {
        mutation.change().run();
        read(tree).ifPresent(current -> told.addAndGet(compare(approved, current)));
        mutation.undo().run();
      }
    }
    assertTrue(told.get() > 500, "told: " + told);
  }

  private static Optional<WiringManifest> read(JsonNode tree) {
    try {
      return Optional.of(Examples.read(tree.toString()));
    } catch (ManifestException refused) {
      return Optional.empty();
    }
  }

  private static int compare(WiringManifest approved, WiringManifest current) {
    boolean isSame = approved.equals(current);
    ManifestDiff there = ManifestDiff.between(approved, current);
    ManifestDiff back = ManifestDiff.between(current, approved);
    assertEquals(isSame, there.isEmpty(), current::toString);
    assertEquals(isSame, back.isEmpty(), current::toString);
    assertEquals(isSame, there.text().isEmpty());
    assertFalse(there.text().contains("edited by hand"), there::text);
    return isSame ? 0 : 1;
  }
}
