package dev.hardwire.integration.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.tools.FileTree;
import dev.hardwire.integration.tools.PlantedBug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The comparison of random wirings notices mistakes in the generators: each of them is made in
 * turn, and has to lead to a difference.
 */
final class PlantedBugsTest {

  private static final int MOST_WIRINGS = 3_000;
  private static final long SEED = 20_261_120;

  /** Kept, since loggers are held weakly otherwise. */
  private static final Logger LOGGER = Logger.getLogger("dev.hardwire");

  private static final Map<String, String> FOUND = new TreeMap<>();

  @TempDir private Path folder;

  static List<Path> bugs() throws IOException {
    Path bugs = PackagedJars.root().resolve("integration-tests/src/test/resources/planted-bugs");
    try (Stream<Path> files = Files.list(bugs)) {
      return files.sorted().toList();
    }
  }

  /** In each build, since the other test is rarely run. */
  @ParameterizedTest
  @MethodSource("bugs")
  void plantedBugIsOneOfTheSourcesAtHand(Path file) throws IOException {
    PlantedBug bug = PlantedBug.read(file);
    assertEquals(
        bug.changes().stream().map(PlantedBug.Change::file).distinct().toList(),
        List.copyOf(bug.sources().keySet()));
  }

  @ParameterizedTest
  @MethodSource("bugs")
  @EnabledIfSystemProperty(
      named = "hardwire.thorough",
      matches = "true",
      disabledReason = "takes minutes: mvn verify -Pthorough")
  void plantedBugIsFound(Path file) throws IOException, InterruptedException {
    LOGGER.setLevel(Level.OFF); // error handlers fail on purpose
    PlantedBug bug = PlantedBug.read(file);
    RandomWirings wirings = RandomWirings.until(bug.plantedInto(folder), SEED, MOST_WIRINGS);
    List<String> differences = wirings.run();
    assertFalse(differences.isEmpty(), bug.description());
    String how = differences.get(0).lines().findFirst().orElseThrow();
    FOUND.put(
        bug.name(),
        "| "
            + bug.description()
            + " | "
            + wirings.tried()
            + " | "
            + (how.contains("does not compile") ? "does not compile" : "runs differently")
            + " |");
  }

  @AfterAll
  static void publish() {
    if (FOUND.isEmpty()) {
      return;
    }
    List<String> lines = new ArrayList<>();
    lines.add("| bug | wirings tried (seed " + SEED + ") | how it shows |");
    lines.add("|---|---|---|");
    lines.addAll(FOUND.values());
    FileTree.write(
        Path.of("target", "random-wirings", "planted-bugs.md"), String.join("\n", lines) + "\n");
  }
}
