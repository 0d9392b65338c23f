package dev.hardwire.tools.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CyclesTest {
  private static List<String> cycles(String... graph) {
    return Cycles.of(EventGraphs.of(graph)).stream().map(Words::chain).toList();
  }

  @Test
  void chainsHaveNone() {
    assertEquals(List.of(), cycles("a > b c", "b > d", "c > d"));
  }

  @Test
  void eventMayFireItself() {
    assertEquals(List.of("b"), cycles("a > b", "b > b"));
  }

  @Test
  void everyElementaryCircleIsToldOnceTheShortestFirst() {
    assertEquals(
        List.of("c", "a → b", "b → c", "a → b → c", "d → e → f"),
        cycles("b > a c", "a > b", "c > a b c d", "d > e", "e > f", "f > d"));
  }

  @Test
  void circlesBesidesTheShortestAreTold() {
    assertEquals(
        List.of("a → b", "b → d → c", "a → d → c → b"),
        cycles("a > b d", "b > a d", "d > c", "c > b"));
  }

  @Test
  void whereThereAreTooManyEveryEventIsInOne() {
    List<String> names = IntStream.range(0, 150).mapToObj(i -> "e%03d".formatted(i)).toList();
    String all = " > " + String.join(" ", names);
    String[] graph = names.stream().map(name -> name + all).toArray(String[]::new);
    List<List<String>> cycles =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Cycles.of(EventGraphs.of(graph)));
    assertEquals(150, cycles.size());
    assertEquals(
        new HashSet<>(names), cycles.stream().flatMap(List::stream).collect(Collectors.toSet()));
  }

  @Test
  void longCircleIsFoundAndLongChainsEnd() {
    int length = 1_000;
    String[] ring =
        IntStream.range(0, length)
            .mapToObj(i -> "e%04d > e%04d".formatted(i, (i + 1) % length))
            .toArray(String[]::new);
    List<List<String>> cycles =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Cycles.of(EventGraphs.of(ring)));
    assertEquals(1, cycles.size());
    assertEquals(length, cycles.get(0).size());
  }
}
