package dev.hardwire.benchmarks.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.benchmarks.record.Measurement;
import dev.hardwire.benchmarks.record.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerformancePageTest {
  private static final int JDK = Runtime.version().feature();

  @TempDir Path folder;

  @BeforeEach
  void record() throws IOException {
    Recording.ofToday(
            "fire",
            "java -jar fire.jar",
            Map.of("Guava", "33"),
            List.of(
                new Measurement(
                    "fire", "10 callbacks", "Guava", "ns", List.of(300.0, 310.0, 290.0)),
                new Measurement("fire", "10 callbacks", "Hardwire", "ns", List.of(3.6, 3.5, 3.7)),
                new Measurement("fire", "10 callbacks", "by hand", "ns", List.of(3.6, 3.5, 3.7))))
        .write(folder);
    Recording.ofToday(
            "compile",
            "java -jar compile.jar",
            Map.of(),
            List.of(
                new Measurement("compile", "100 callbacks", "no processor", "ms", List.of(900.0)),
                new Measurement("compile", "100 callbacks", "Hardwire", "ms", List.of(1000.0)),
                new Measurement("compile", "100 callbacks", "Dagger", "ms", List.of(1100.0)),
                new Measurement("compile", "9,000 leaves", "no processor", "ms", List.of(900.0)),
                new Measurement("compile", "1,000 callbacks", "no processor", "ms", List.of(950.0)),
                new Measurement("compile", "1,000 callbacks", "Hardwire", "ms", List.of(10_950.0))))
        .write(folder);
  }

  @Test
  void twoWaysAreCompared() throws IOException {
    assertEquals(
        "|   | Hardwire, JDK "
            + JDK
            + " | by hand | ratio |\n|---|---:|---:|---:|\n"
            + "| 10 callbacks | 3.60 (3.52 to 3.68) | 3.60 (3.52 to 3.68) | 1.00 |",
        page("{{compared: fire | fire | ns | Hardwire | by hand}}"));
  }

  @Test
  void manyAreNeededForMuch() throws IOException {
    assertEquals(
        "3", page("{{needed: fire | fire | 10 callbacks | Hardwire | ns | " + JDK + " | 7.3}}"));
  }

  @Test
  void nothingIsNoMeasure() throws IOException {
    Recording.ofToday(
            "async",
            "java -jar async.jar",
            Map.of(),
            List.of(
                new Measurement("async", "no thread", "Hardwire", "bytes", List.of(48.0)),
                new Measurement("async", "no thread", "by hand", "bytes", List.of(2e-5, 3e-5))))
        .write(folder);
    String table = page("{{compared: async | async | bytes | Hardwire | by hand}}");
    assertTrue(table.endsWith("| no thread | 48 | 0 | – |"), table);
  }

  @Test
  void waysStandByTheirMedians() throws IOException {
    List<String> lines =
        page("{{ways: fire | fire | 10 callbacks | ns | by hand}}").lines().toList();
    assertEquals("| Guava | 300 (292 to 308) | 83 |", lines.get(4));
  }

  @Test
  void whatAProcessorAddsIsCompared() throws IOException {
    String table = page("{{added: compile | compile | ms | Hardwire | no processor}}");
    assertTrue(table.contains("| 100 callbacks | " + JDK + " | 900 | 100 | 200 | 0.50 |\n"), table);
  }

  @Test
  void whatAProcessorAddsGrowsFromASizeToTheNext() throws IOException {
    assertEquals(
        "|   | JDK | Hardwire | Dagger |\n|---|---:|---:|---:|\n"
            + "| 100 to 1,000 callbacks | "
            + JDK
            + " | 2.00 | – |",
        page("{{exponents: compile | compile | ms | no processor}}"));
  }

  @Test
  void aSpreadHasTheDecimalsOfItsMedian() throws IOException {
    Recording.ofToday(
            "async",
            "java -jar async.jar",
            Map.of(),
            List.of(
                new Measurement("async", "bytes", "Hardwire", "bytes", List.of(24.0, 24.0, 24.04)),
                new Measurement("async", "ns", "Hardwire", "bytes", List.of(9.0, 9.52, 12.4))))
        .write(folder);
    assertTrue(
        page("{{ways: async | async | bytes | bytes | Hardwire}}")
            .endsWith("| Hardwire | 24 | 1.00 |"));
    assertTrue(
        page("{{ways: async | async | ns | bytes | Hardwire}}")
            .endsWith("| Hardwire | 9.52 (9.10 to 11.82) | 1.00 |"));
  }

  @Test
  void numbersStandInProse() throws IOException {
    assertEquals(
        "Guava takes 300 ns, 83 times as long.",
        page(
            "Guava takes {{value: fire | fire | 10 callbacks | Guava | ns | JDK}} ns,"
                + " {{ratio: fire | fire | 10 callbacks | Guava | ns | JDK | by hand}} times as"
                + " long."));
  }

  @Test
  void chartsAreTheSameInEachRun() throws IOException {
    String prose = "{{bars: fire | fire.svg | fire | 10 callbacks | ns}}";
    assertEquals("![10 callbacks](performance/fire.svg)", page(prose));
    String first = Files.readString(folder.resolve("performance/fire.svg"));
    page(prose);
    assertTrue(first.contains("Guava"), first);
    assertEquals(first, Files.readString(folder.resolve("performance/fire.svg")));
  }

  @Test
  void growthIsDrawn() throws IOException {
    page("{{growth: compile | growth.svg | compile | .*callbacks | ms | no processor | JDK}}");
    assertTrue(Files.readString(folder.resolve("performance/growth.svg")).contains("Dagger"));
  }

  @Test
  void whatIsMissingIsNamed() {
    for (String prose :
        List.of(
            "{{compared: size | size | bytes | Hardwire | by hand}}",
            "{{compared: fire | fire | bytes | Hardwire | by hand}}",
            "{{value: fire | fire | 3 callbacks | Hardwire | ns | JDK}}",
            "{{value: fire | fire}}",
            "{{pie: fire}}")) {
      assertThrows(IllegalArgumentException.class, () -> page(prose), prose);
    }
  }

  private String page(String prose) throws IOException {
    return PerformancePage.page(folder, folder, prose.replace("JDK", String.valueOf(JDK)));
  }
}
