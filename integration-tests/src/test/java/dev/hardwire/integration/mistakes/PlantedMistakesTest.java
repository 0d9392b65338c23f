package dev.hardwire.integration.mistakes;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.hardwire.integration.tools.PlantedBug;
import dev.hardwire.integration.tools.PlantedBugs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random programs notice what is wrong with the processors: a rule that is forgotten, told twice or
 * told in a cascade, a module that is lost, a crash. Each bug is planted in turn and has to be
 * found.
 */
final class PlantedMistakesTest {

  private static final int MOST_PROGRAMS = 5_000;
  private static final long SEED = 20_261_120;
  private static final PlantedBugs FOUND = new PlantedBugs("programs tried (seed " + SEED + ")");

  @TempDir private Path folder;

  static List<Path> bugs() throws IOException {
    return PlantedBugs.in("planted-mistakes");
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
    PlantedBug bug = PlantedBug.read(file);
    RandomPrograms programs = RandomPrograms.until(bug.plantedInto(folder), SEED, MOST_PROGRAMS);
    List<String> reports = programs.run();
    assertFalse(reports.isEmpty(), bug.description());
    String how = reports.get(0).split("==== findings ====\\R", -1)[1];
    String first = how.lines().findFirst().orElseThrow().replaceFirst(":.*", "");
    FOUND.add(bug, programs.tried(), first);
  }

  @AfterAll
  static void publish() {
    FOUND.publish(Path.of("target", "random-programs", "planted-bugs.md"));
  }
}
