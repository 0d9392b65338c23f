package dev.hardwire.integration.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.testing.WiringCheck;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page says what programs with mistakes show. */
final class PeersTest {

  private static final Map<Library, Runs> RUNS = new EnumMap<>(Library.class);

  @TempDir private static Path folder;

  @BeforeAll
  static void compileAndRun() {
    for (Library library : Library.values()) {
      RUNS.put(library, new Runs(library, folder.resolve(library.folder())));
    }
  }

  @Test
  void programsWithoutMistakeWork() {
    RUNS.forEach(
        (library, runs) -> assertTrue(runs.right().isRight(), () -> library + ": " + runs.right()));
  }

  @Test
  void pageSaysWhatLibrariesSay() {
    OthersSection section = new OthersSection(PackagedJars.root().resolve("docs/errors.md"));
    List<String> found = OthersSection.render(RUNS);
    if (Boolean.getBoolean("peers.update")) {
      section.write(found);
    }
    assertEquals(String.join("\n", found), String.join("\n", section.read()));
  }

  @Test
  void moduleThatIsNotListedIsFoundInTests() {
    Path root = folder.resolve(Library.HARDWIRE.folder());
    Path[] classes =
        new PeerProgram(Library.HARDWIRE, Mistake.FORGOTTEN_HANDLER, root)
            .classes()
            .toArray(Path[]::new);
    String message = assertThrows(AssertionError.class, WiringCheck.of(classes)::verify).toString();
    assertTrue(message.contains("1. Module emails.EmailsModule"), message);
    assertTrue(message.contains("is on the class path, but no wiring lists it."), message);
  }
}
