package dev.hardwire.async.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Fires, cancels, times out, rejects, fails and closes, all at once, and accounts for each call
 * that was accepted. The system properties {@code hardwire.thorough}, {@code hardwire.repeats} and
 * {@code hardwire.seed} say for how long, how often, and how.
 */
class AccountingTest {

  private static final int FIRES_OF_ROUND = 500;

  private final int rounds = Boolean.getBoolean("hardwire.thorough") ? 2_000 : 40;

  @Test
  void eachAcceptedCallIsAccountedForOnce() throws Exception {
    for (int i = Integer.getInteger("hardwire.repeats", 1); i > 0; i--) {
      account(Long.getLong("hardwire.seed", System.nanoTime()) + i);
    }
  }

  private void account(long seed) throws Exception {
    Crew pool = new Crew(6);
    Crew actors = new Crew();
    SplittableRandom random = new SplittableRandom(seed);
    Sums sums = new Sums();
    long start = System.nanoTime();
    for (int i = 0; i < rounds; i++) {
      new Round(random.nextLong(), FIRES_OF_ROUND, pool.pool).run(sums, actors.pool);
    }
    String result =
        "seed %d: %d fires in %d ms, %s"
            .formatted(
                seed, rounds * FIRES_OF_ROUND, (System.nanoTime() - start) / 1_000_000, sums);
    System.out.println(result);
    assertEquals(List.of(), sums.mistakes.stream().limit(10).toList(), result);
    assertEquals(sums.accepted, sums.counted(), result);
    assertEquals(0, sums.leakedInterrupts, result);
    assertTrue(
        sums.done > 0
            && sums.failed > 0
            && sums.cancelled > 0
            && sums.dropped > 0
            && sums.returned > 0
            && sums.attempts > 0,
        result);
    pool.end();
    actors.end();
  }
}
