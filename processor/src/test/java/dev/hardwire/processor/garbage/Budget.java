package dev.hardwire.processor.garbage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** How much of what could be tried is tried: all of it with {@code -Pthorough}. */
final class Budget {

  /** Fixed, so that a failure can be repeated. */
  private static final long SEED = 5;

  private Budget() {}

  /** Some of the cases, the same ones each time, or all. */
  static <T> List<T> of(List<T> cases, int count) {
    if (Boolean.getBoolean("hardwire.thorough") || cases.size() <= count) {
      return cases;
    }
    List<T> shuffled = new ArrayList<>(cases);
    Collections.shuffle(shuffled, new Random(SEED));
    return shuffled.subList(0, count);
  }
}
