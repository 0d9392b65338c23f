package dev.hardwire.tools.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ChainsTest {
  private static List<String> longest(String... graph) {
    return Chains.longest(EventGraphs.of(graph)).stream().map(Words::chain).sorted().toList();
  }

  @Test
  void theLongestChainOfEachBeginningIsTold() {
    assertEquals(
        List.of("a → b → c → d", "x → c → d"), longest("a > b d", "b > c d", "c > d", "x > c d"));
  }

  @Test
  void chainPassesACircleOnTheShortestWay() {
    assertEquals(
        List.of("a → b → d → e"), longest("a > b", "b > c d", "c > b", "d > b e", "e > e"));
  }

  @Test
  void chainMayBeginWithACircle() {
    assertEquals(List.of("a → b → c"), longest("a > b", "b > a c"));
  }
}
