package dev.hardwire.async.internal;

import java.util.SplittableRandom;

/** What a call of the accounting does. */
enum Fate {
  RETURNS(100),
  FAILS(30),
  BREAKS(3),
  HANGS(1),
  RETURNS_STAGE(30),
  RETURNS_FAILED_STAGE(15),
  RETURNS_HANGING_STAGE(2),
  IS_REJECTED(6);

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
