package dev.hardwire.tools.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Large applications are read in seconds. */
final class ScaleTest {
  @TempDir Path folder;

  private Duration analyse(int events, int services, int clusterSize) throws IOException {
    Path jar =
        new LargeApplication(events, services, clusterSize).write(folder.resolve("large.jar"));
    Duration start = processorTime();
    Report report = Analysis.of(new AnalysisInput(List.of(jar), List.of(), Rules.DEFAULT));
    Duration taken = processorTime().minus(start);
    WiringReport wiring = report.wirings().get(0);
    assertEquals(List.of(), report.troubles());
    assertEquals(events, wiring.events().size());
    assertTrue(
        wiring.events().stream()
            .flatMap(event -> event.callbacks().stream())
            .allMatch(callback -> callback.place().isPresent()));
    return taken;
  }

  /** Other processes may share the machine. */
  private static Duration processorTime() {
    return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
  }

  @Test
  void callbacksThatLeadToAlmostEverything() throws IOException {
    assertTrue(analyse(100, 2_000, 2_000).toSeconds() < 10);
  }

  @Test
  @EnabledIfSystemProperty(named = "hardwire.thorough", matches = "true")
  void thousandEventsAmongTwentyThousandClasses() throws IOException {
    analyse(100, 2_000, 60);
    Duration taken = analyse(1_000, 18_000, 60);
    assertTrue(taken.toSeconds() < 15, () -> "it took " + taken);
  }
}
