package dev.hardwire.tools.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MovesTest {

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "A, ''",
    "ABCDE, ''",
    "EABCD, E",
    "BCDEA, A",
    "ACBDE, B",
    "BADCE, 'A,C'",
    "EDCBA, 'E,D,C,B'"
  })
  void fewestAreMoved(String after, String moved) {
    List<String> letters = List.of(after.split(""));
    List<String> expected = moved.isEmpty() ? List.of() : List.of(moved.split(","));
    assertEquals(
        expected.size(), Moves.between(letters.stream().sorted().toList(), letters).size());
  }

  /** What has not moved is in its old order, and nothing that has moved would fit into it. */
  @Test
  void restIsInOrder() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      List<Integer> before = IntStream.range(0, random.nextInt(12)).boxed().toList();
      List<Integer> after = new ArrayList<>(before);
      Collections.shuffle(after, random);
      List<Integer> moved = Moves.between(before, after);
      List<Integer> rest = after.stream().filter(number -> !moved.contains(number)).toList();
      assertEquals(rest.stream().sorted().toList(), rest);
      for (int number : moved) {
        List<Integer> more =
            after.stream().filter(it -> rest.contains(it) || it == number).toList();
        assertTrue(!more.stream().sorted().toList().equals(more), after + " " + moved);
      }
    }
  }

  @Test
  void manyAreComparedInNoTime() {
    List<Integer> before = IntStream.range(0, 200_000).boxed().toList();
    List<Integer> after = new ArrayList<>(before);
    Collections.reverse(after);
    assertEquals(199_999, Moves.between(before, after).size());
  }
}
