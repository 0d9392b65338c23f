package dev.hardwire.integration.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.integration.tools.FileTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/** A baseline holds until somebody changes it on purpose. */
final class BaselineTest {

  private static final Costs COSTS = costs(16, 1);

  @TempDir private Path folder;

  private static Costs costs(int bytes, int calls) {
    return Costs.read(List.of("fire landed = bytes " + bytes + ", calls " + calls));
  }

  private Baseline baseline(int version) {
    return new Baseline(folder, folder.resolve("CHANGELOG.md"), version);
  }

  private String failure(Costs costs) {
    AssertionFailedError failure =
        assertThrows(AssertionFailedError.class, () -> baseline(17).compare(costs));
    return String.valueOf(failure.getMessage());
  }

  @BeforeEach
  void write() {
    FileTree.write(
        folder.resolve("CHANGELOG.md"), "- Landings keep\n  the time of their flight.\n");
    baseline(17).update(COSTS, "");
  }

  @Test
  void sameCostsPass() {
    baseline(17).compare(COSTS);
  }

  @Test
  void higherCostsFail() {
    assertTrue(failure(costs(24, 1)).contains("\nfire landed: bytes 24 instead of 16\n"));
  }

  @Test
  void lowerCostsFailToBeKept() {
    String message = failure(costs(8, 1));
    assertTrue(message.contains("costs less"), message);
    assertTrue(message.contains("\nfire landed: bytes 8 instead of 16\n"), message);
  }

  @Test
  void unknownCostsFail() {
    Costs costs = costs(16, 1);
    costs.add("class airport.Radar", "loaded", 1);
    assertTrue(failure(costs).contains("\nclass airport.Radar: loaded 1 instead of 0\n"));
  }

  @Test
  void lowerCostsAreTakenWithoutReason() {
    baseline(17).update(costs(8, 1), "");
    baseline(17).compare(costs(8, 1));
  }

  @Test
  void higherCostsAreNotTakenWithoutReason() {
    assertThrows(AssertionFailedError.class, () -> baseline(17).update(costs(24, 1), ""));
    baseline(17).compare(COSTS);
  }

  @Test
  void higherCostsAreNotTakenForReasonThatIsNotInTheChangelog() {
    String reason = "Landings keep the name of their pilot.";
    assertThrows(AssertionFailedError.class, () -> baseline(17).update(costs(24, 1), reason));
    baseline(17).compare(COSTS);
  }

  @Test
  void reasonOfHigherCostsStaysInTheChangelog() {
    baseline(17).update(costs(24, 1), "Landings keep the time of their flight.");
    baseline(17).compare(costs(24, 1));
    FileTree.replace(folder.resolve("CHANGELOG.md"), "time", "date");
    assertTrue(failure(costs(24, 1)).contains("keep the time"));
  }

  @Test
  void versionsWithoutFileTakeTheNearest() {
    baseline(16).compare(COSTS);
    baseline(25).compare(COSTS);
  }

  @Test
  void versionsHaveFilesWhereTheyDiffer() {
    baseline(25).update(COSTS, "");
    assertFalse(Files.exists(folder.resolve("25.txt")));
    baseline(25).update(costs(8, 1), "");
    baseline(25).compare(costs(8, 1));
    baseline(21).compare(COSTS);
  }

  @Test
  void fileThatRepeatsTheOneBeforeIsDeleted() {
    baseline(25).update(costs(8, 1), "");
    baseline(17).update(costs(8, 1), "");
    assertFalse(Files.exists(folder.resolve("25.txt")));
    baseline(25).compare(costs(8, 1));
  }

  @Test
  void costsAreReadAsTheyAreWritten() {
    assertEquals(COSTS.lines(), Costs.read(COSTS.lines()).lines());
  }
}
