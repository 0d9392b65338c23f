package dev.hardwire.runtime.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lets threads meet at a state of their own again and again, and counts what comes out, as jcstress
 * does. Each state is used for one meeting, and looked at when all threads are through.
 *
 * @param <S> what the threads work on
 */
final class Race<S> {

  private static final int BATCH = 500;

  private final Supplier<S> fresh;
  private final List<Consumer<S>> actors = new ArrayList<>();

  private Race(Supplier<S> fresh) {
    this.fresh = fresh;
  }

  static <S> Race<S> on(Supplier<S> fresh) {
    return new Race<>(fresh);
  }

  /** Adds a thread. */
  Race<S> actor(Consumer<S> actor) {
    actors.add(actor);
    return this;
  }

  /** Fails with the counts of all outcomes if one of them is not allowed. */
  void expect(Function<S, ?> outcome, Object... allowed) throws Exception {
    Set<String> expected = new TreeSet<>();
    for (Object one : allowed) {
      expected.add(one.toString());
    }
    Map<String, Integer> counts = counts(outcome);
    Set<String> unexpected = new TreeSet<>(counts.keySet());
    unexpected.removeAll(expected);
    assertEquals(Set.of(), unexpected, () -> "allowed " + expected + ", counted " + counts);
  }

  private Map<String, Integer> counts(Function<S, ?> outcome) throws Exception {
    Map<String, Integer> counts = new TreeMap<>();
    ExecutorService threads = Executors.newFixedThreadPool(actors.size());
    try {
      for (int batch = 0; batch < (Boolean.getBoolean("hardwire.thorough") ? 1_000 : 25); batch++) {
        List<Meeting<S>> meetings = new ArrayList<>(BATCH);
        for (int i = 0; i < BATCH; i++) {
          meetings.add(new Meeting<>(fresh.get(), new AtomicInteger(actors.size())));
        }
        runAll(threads, meetings);
        meetings.forEach(one -> counts.merge(outcome.apply(one.state) + "", 1, Integer::sum));
      }
    } finally {
      threads.shutdown();
    }
    return counts;
  }

  private void runAll(ExecutorService threads, List<Meeting<S>> meetings) throws Exception {
    List<Future<?>> running = new ArrayList<>();
    for (Consumer<S> actor : actors) {
      running.add(threads.submit(() -> runAll(actor, meetings)));
    }
    for (Future<?> one : running) {
      one.get();
    }
  }

  /** They leave each meeting a few nanoseconds apart, which differ: or else one always wins. */
  private void runAll(Consumer<S> actor, List<Meeting<S>> meetings) {
    SplittableRandom random = new SplittableRandom();
    for (Meeting<S> meeting : meetings) {
      meeting.await(random.nextInt(200));
      actor.accept(meeting.state);
    }
  }

  @SuppressWarnings("ThreadPriorityCheck") // spinning alone would starve the others on few cores
  private record Meeting<S>(S state, AtomicInteger missing) {

    void await(int delay) {
      missing.decrementAndGet();
      for (int spins = 0; missing.get() > 0; spins++) {
        if (spins < 200) {
          Thread.onSpinWait();
        } else {
          Thread.yield();
        }
      }
      for (int i = 0; i < delay; i++) {
        missing.get();
      }
    }
  }
}
