package dev.hardwire.integration.semantics;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.hardwire.integration.tools.PlantedBug;
import dev.hardwire.integration.tools.PlantedBugs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
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

  private static final PlantedBugs FOUND = new PlantedBugs("wirings tried (seed " + SEED + ")");

  @TempDir private Path folder;

  static List<Path> bugs() throws IOException {
    return PlantedBugs.in("planted-bugs");
  }

  /** In each build, since the other test is rarely run. */
  @ParameterizedTest
  @MethodSource("bugs")
  void plantedBugIsOneOfTheSourcesAtHand(Path file) throws IOException {
    PlantedBugs.assertUpToDate(file);
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
    FOUND.add(
        bug,
        wirings.tried(),
        how.contains("does not compile") ? "does not compile" : "runs differently");
  }

  @AfterAll
  static void publish() {
    FOUND.publish(Path.of("target", "random-wirings", "planted-bugs.md"));
  }
}
