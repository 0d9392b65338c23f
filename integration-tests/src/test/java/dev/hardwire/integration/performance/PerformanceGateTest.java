package dev.hardwire.integration.performance;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.tools.PlantedBug;
import dev.hardwire.integration.tools.Resources;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opentest4j.AssertionFailedError;

/** What is generated costs what it did, and a change that costs more is noticed. */
final class PerformanceGateTest {

  private static final Path ROOT = PackagedJars.root();

  private static final Baseline BASELINE =
      new Baseline(
          ROOT.resolve("integration-tests/src/test/resources/performance/baseline"),
          ROOT.resolve("CHANGELOG.md"),
          Runtime.version().feature());

  @TempDir private Path folder;

  @Test
  void generatedCodeCostsWhatTheBaselineSays() {
    Costs costs = Airport.measuredIn(folder, PackagedJars.processor());
    if (Boolean.getBoolean("performance.update")) {
      BASELINE.update(costs, System.getProperty("performance.reason", ""));
    } else {
      BASELINE.compare(costs);
    }
  }

  @ParameterizedTest
  @DisabledIfSystemProperty(
      named = "performance.update",
      matches = "true",
      disabledReason = "the baseline is being written")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          allocation | new 1 instead of 0           | fire belt_started: bytes 16 instead of 0
          boxing     | boxed 1 instead of 0         | fire belt_started: bytes 16 instead of 0
          lambda     | invokedynamic 1 instead of 0 | Airport_BeltStartedDispatcher$$Lambda: loaded 1 instead of 0
          """)
  void costsThatAreAddedToDispatchersAreNoticed(String planted, String inMethod, String other)
      throws IOException {
    PlantedBug bug = PlantedBug.read(Resources.folder("performance/planted/" + planted + ".txt"));
    Costs costs = Airport.measuredIn(folder, bug.plantedInto(folder));
    AssertionFailedError failure =
        assertThrows(AssertionFailedError.class, () -> BASELINE.compare(costs));
    String message = String.valueOf(failure.getMessage());
    assertHasLine(message, "Airport_BeltStartedDispatcher: void fire(int, long)", inMethod);
    assertTrue(message.contains(other), message);
    assertTrue(message.contains("CHANGELOG.md"), message);
  }

  private static void assertHasLine(String message, String subject, String change) {
    assertTrue(
        message.lines().anyMatch(line -> line.contains(subject) && line.contains(change)), message);
  }
}
