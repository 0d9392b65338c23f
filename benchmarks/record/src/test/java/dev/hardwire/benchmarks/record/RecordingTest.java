package dev.hardwire.benchmarks.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingTest {
  private static final int JDK = Runtime.version().feature();

  @Test
  void recordingIsReadAsItWasWritten(@TempDir Path folder) throws Exception {
    Recording recording =
        Recording.ofToday(
            "fire",
            "java -jar benchmarks.jar",
            Map.of("Guava", "33.5.0-jre"),
            List.of(new Measurement("fire", "10 callbacks", "Guava", "ns", List.of(34.5, 31.0))));
    recording.write(folder.resolve("results"));
    assertEquals(Map.of(JDK, recording), Recording.read(folder.resolve("results"), "fire"));
    assertEquals(Map.of(), Recording.read(folder.resolve("results"), "open"));
  }

  @Test
  void whatWasNeverMeasuredIsEmpty(@TempDir Path folder) throws Exception {
    assertEquals(Map.of(), Recording.read(folder.resolve("results"), "fire"));
  }

  @Test
  void whatIsMeasuredAgainTakesItsPlace() {
    Measurement slow = new Measurement("fire", "10 callbacks", "Guava", "ns", List.of(90.0));
    Measurement other = new Measurement("fire", "1 callback", "Guava", "ns", List.of(30.0));
    Measurement quick = new Measurement("fire", "10 callbacks", "Guava", "ns", List.of(80.0));
    Recording earlier =
        Recording.ofToday("fire", "java -jar a.jar", Map.of("Guava", "33"), List.of(slow, other));
    Recording later =
        Recording.ofToday("fire", "java -jar a.jar 10", Map.of("Guava", "33"), List.of(quick));
    Recording both = later.addedTo(earlier);
    assertEquals(List.of(quick, other), both.measurements());
    assertEquals("java -jar a.jar && java -Dadded=true -jar a.jar 10", both.command());
    assertEquals(both, later.addedTo(both));
  }

  @Test
  void otherVersionsAreNotAdded() {
    Measurement measured = new Measurement("fire", "1 callback", "Guava", "ns", List.of(30.0));
    Recording earlier =
        Recording.ofToday("fire", "java -jar a.jar", Map.of("Guava", "32"), List.of(measured));
    Recording later =
        Recording.ofToday("fire", "java -jar a.jar", Map.of("Guava", "33"), List.of(measured));
    assertThrows(IllegalArgumentException.class, () -> later.addedTo(earlier));
  }

  @Test
  void fractionsAreWrittenWithFiveDigits(@TempDir Path folder) throws Exception {
    Measurement measurement =
        new Measurement(
            "size", "jar", "Hardwire", "bytes", List.of(1.0 / 3, 1234567.0, 1234567.8, 0.0));
    Path file = Recording.ofToday("size", "", Map.of(), List.of(measurement)).write(folder);
    String text = Files.readString(file).replaceAll("\\s+", "");
    assertTrue(text.contains("\"values\":[0.33333,1234567,1234600.0,0]"), text);
  }

  @Test
  void quantilesAreInterpolated() {
    Measurement measurement =
        new Measurement("fire", "", "by hand", "ns", List.of(4.0, 1.0, 3.0, 2.0));
    assertEquals(2.5, measurement.median());
    assertEquals(1.0, measurement.quantile(0));
    assertEquals(1.3, measurement.quantile(0.1), 1e-9);
    assertEquals(4.0, measurement.quantile(1));
  }

  @Test
  void measurementWithoutValueIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Measurement("fire", "10 callbacks", "Guava", "ns", List.of()));
  }
}
