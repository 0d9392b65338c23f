package dev.hardwire.integration.mistakes;

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
import java.util.stream.Stream;
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
  private static final Map<String, String> FOUND = new TreeMap<>();

  @TempDir private Path folder;

  static List<Path> bugs() throws IOException {
    Path bugs =
        PackagedJars.root().resolve("integration-tests/src/test/resources/planted-mistakes");
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
    PlantedBug bug = PlantedBug.read(file);
    RandomPrograms programs = RandomPrograms.until(bug.plantedInto(folder), SEED, MOST_PROGRAMS);
    List<String> reports = programs.run();
    assertFalse(reports.isEmpty(), bug.description());
    String how = reports.get(0).split("==== findings ====\\R", -1)[1];
    String first = how.lines().findFirst().orElseThrow().replaceFirst(":.*", "");
    FOUND.put(bug.name(), "| %s | %d | %s |".formatted(bug.description(), programs.tried(), first));
  }

  @AfterAll
  static void publish() {
    if (FOUND.isEmpty()) {
      return;
    }
    List<String> lines = new ArrayList<>();
    lines.add("| bug | programs tried (seed " + SEED + ") | how it shows |");
    lines.add("|---|---|---|");
    lines.addAll(FOUND.values());
    FileTree.write(
        Path.of("target", "random-programs", "planted-bugs.md"), String.join("\n", lines) + "\n");
  }
}
