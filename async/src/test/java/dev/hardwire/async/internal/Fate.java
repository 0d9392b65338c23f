package dev.hardwire.async.internal;

import java.util.SplittableRandom;

/** What a call of the accounting does. */
enum Fate {
  RETURNS(40),
  FAILS(12),
  BREAKS(1),
  HANGS(2),
  RETURNS_STAGE(12),
  RETURNS_FAILED_STAGE(6),
  RETURNS_HANGING_STAGE(2),
  IS_REJECTED(3);

  private final int weight;

  Fate(int weight) {
    this.weight = weight;
  }

  static Fate random(SplittableRandom random) {
    int sum = 0;
    for (Fate fate : values()) {
      sum += fate.weight;
    }
    int left = random.nextInt(sum);
    for (Fate fate : values()) {
      left -= fate.weight;
      if (left < 0) {
        return fate;
      }
    }
    return RETURNS;
  }
}
