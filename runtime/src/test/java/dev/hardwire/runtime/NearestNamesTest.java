package dev.hardwire.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NearestNamesTest {

  @Test
  void eachKindOfEditCountsOnce() {
    assertEquals(0, NearestNames.distance("user_joined", "user_joined"));
    assertEquals(1, NearestNames.distance("user_joind", "user_joined"));
    assertEquals(1, NearestNames.distance("user_joiined", "user_joined"));
    assertEquals(1, NearestNames.distance("user_goined", "user_joined"));
    assertEquals(1, NearestNames.distance("user_jioned", "user_joined"));
  }

  @Test
  void editsAddUp() {
    assertEquals(2, NearestNames.distance("suer_jioned", "user_joined"));
    assertEquals(3, NearestNames.distance("kitten", "sitting"));
    assertEquals(4, NearestNames.distance("", "left"));
    assertEquals(4, NearestNames.distance("left", ""));
    assertEquals(0, NearestNames.distance("", ""));
  }

  @Test
  void swappedNeighboursAreNotEditedAgain() {
    // The unrestricted distance is 2: swap, then insert between the swapped ones.
    assertEquals(3, NearestNames.distance("ca", "abc"));
  }

  @Test
  void twoEditsAreNearAndThreeAreNot() {
    assertEquals(List.of("user_joined"), near("usr_joind", "user_joined"));
    assertEquals(List.of(), near("usr_jond", "user_joined"));
  }

  @Test
  void editsAreAtMostAThirdOfTheKnownName() {
    assertEquals(List.of(), near("ab", "ac"));
    assertEquals(List.of("abc"), near("ab", "abc"));
    assertEquals(List.of(), near("axcye", "abcde"));
    assertEquals(List.of("abcdef"), near("axcyef", "abcdef"));
  }

  @Test
  void nearestComesFirstThenTheOrderOfNames() {
    assertEquals(
        List.of("order_paid", "border_paid", "order_laid", "order_said"),
        near("order_pai", "order_said", "order_paid", "order_laid", "border_paid", "user_left"));
  }

  @Test
  void hugeInputIsNotCompared() {
    assertEquals(List.of(), near("user_joined".repeat(10_000_000), "user_joined"));
  }

  private static List<String> near(String mistyped, String... known) {
    return NearestNames.of(mistyped, new TreeSet<>(List.of(known)));
  }
}
