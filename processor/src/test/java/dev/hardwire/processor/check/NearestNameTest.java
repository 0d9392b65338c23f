package dev.hardwire.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

  /** Few letters, so that random words meet. */
  private static final String LETTERS = "abc_";

  private static final int RUNS = 2_000;

  private final Random random = new Random(7);

  @ParameterizedTest
  @CsvSource({
    "user_joined, user_joined, 0",
    "user_joind, user_joined, 1",
    "user_joinedd, user_joined, 1",
    "user_jained, user_joined, 1",
    "user_jioned, user_joined, 1",
    "resu_joined, user_joined, 3",
    "ca, abc, 3",
    "kitten, sitting, 3",
  })
  void editsAreCounted(String one, String other, int distance) {
    assertEquals(distance, NearestName.distance(one, other));
  }

  @Test
  void nothingIsAsFarAsItsLength() {
    assertEquals(0, NearestName.distance("", ""));
    assertEquals(4, NearestName.distance("", "mail"));
  }

  @Test
  void distanceIsZeroForEqualWordsOnly() {
    for (int i = 0; i < RUNS; i++) {
      String one = word();
      String other = word();
      assertEquals(0, NearestName.distance(one, one));
      assertEquals(one.equals(other), NearestName.distance(one, other) == 0, one + " " + other);
    }
  }

  @Test
  void distanceIsSymmetric() {
    for (int i = 0; i < RUNS; i++) {
      String one = word();
      String other = word();
      assertEquals(NearestName.distance(one, other), NearestName.distance(other, one));
    }
  }

  @Test
  void distanceIsBetweenTheLengths() {
    for (int i = 0; i < RUNS; i++) {
      String one = word();
      String other = word();
      int distance = NearestName.distance(one, other);
      assertTrue(distance >= Math.abs(one.length() - other.length()), one + " " + other);
      assertTrue(distance <= Math.max(one.length(), other.length()), one + " " + other);
    }
  }

  /**
   * No detour is shorter, but for swaps: of a swap and what is then put between, only one counts
   * ({@code ca}, {@code ac}, {@code abc}), so a swap counts here as the two edits that it saves.
   */
  @Test
  void detourIsHardlyShorter() {
    for (int i = 0; i < RUNS; i++) {
      String from = word();
      String by = word();
      String to = word();
      int direct = NearestName.distance(from, to);
      int detour = 2 * NearestName.distance(from, by) + 2 * NearestName.distance(by, to);
      assertTrue(direct <= detour, from + " " + by + " " + to);
    }
  }

  @Test
  void oneEditIsOneAway() {
    for (int i = 0; i < RUNS; i++) {
      String word = word() + "x";
      int at = random.nextInt(word.length());
      String letter = String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
      String inserted = word.substring(0, at) + letter + word.substring(at);
      String replaced = word.substring(0, at) + "y" + word.substring(at + 1);
      assertEquals(1, NearestName.distance(word, inserted));
      assertEquals(1, NearestName.distance(word, replaced));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "user_joind, user_joined",
    "user_left, user_left",
    "usr_lft, user_left",
    "usr, use",
  })
  void nearNameIsSuggested(String name, String suggested) {
    assertEquals(
        Optional.of(suggested), NearestName.of(name, List.of("user_joined", "user_left", "use")));
  }

  @ParameterizedTest
  @CsvSource({"order_placed", "us", "user_lefttt1", "''"})
  void farNameIsNot(String name) {
    assertEquals(
        Optional.empty(), NearestName.of(name, List.of("user_joined", "user_left", "use")));
  }

  @Test
  void nearestIsSuggestedAndOfEquallyNearOnesTheFirst() {
    assertEquals(
        Optional.of("letter_sent"),
        NearestName.of("letter_sebt", List.of("letter_seen", "letter_sent", "letter_s")));
    assertEquals(Optional.of("doorA"), NearestName.of("doorX", List.of("doorC", "doorA", "doorB")));
  }

  @Test
  void hugeNamesAreNotCompared() {
    String huge = "x".repeat(1_000_000);
    assertEquals(Optional.empty(), NearestName.of(huge, List.of(huge + "y", "x")));
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int length = random.nextInt(7); length > 0; length--) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }
}
