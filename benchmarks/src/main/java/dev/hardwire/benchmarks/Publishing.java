package dev.hardwire.benchmarks;

import dev.hardwire.benchmarks.peers.Connected;
import dev.hardwire.benchmarks.peers.Fired;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One publisher that fires one event again and again, or twenty in turns, and then checks that each
 * handler saw each of them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 7, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public abstract class Publishing {

  /** How many types of events come to the place that fires. */
  @Param({"1", "20"})
  public int types = 1;

  private Fired[] events = {};
  private Connected connected = new Connected(List.of(), List.of());
  private int handlers;
  private int next;
  private long fired;
  private long amount;

  /**
   * Takes what is measured, and tries each event once.
   *
   * @param all twenty events, and the owners of all handlers
   * @param listening how many handlers each event has; they are the first ones
   */
  final void publish(Connected all, int listening) {
    events = all.events().subList(0, types).toArray(Fired[]::new);
    connected = all;
    handlers = listening;
    amount = 1;
    for (int type = 0; type < types; type++) {
      fire();
      check();
    }
  }

  /** Fires the next event. */
  @Benchmark
  public void fire() {
    int type = next;
    next = type + 1 < events.length ? type + 1 : 0;
    fired++;
    events[type].fire(amount);
  }

  /** Checks what was measured. */
  @TearDown
  public void end() {
    check();
    connected.end().run();
  }

  /** Checks that each handler saw each event once, and that nobody else saw any. */
  private void check() {
    long[] counts =
        connected.owners().stream().flatMapToLong(owner -> LongStream.of(owner.counts())).toArray();
    if (counts.length < handlers) {
      throw new IllegalStateException(counts.length + " handlers in place of " + handlers);
    }
    for (int handler = 0; handler < counts.length; handler++) {
      long expected = handler < handlers ? fired : 0;
      if (counts[handler] != expected) {
        throw new IllegalStateException(
            "Handler " + handler + " saw " + counts[handler] + " of " + expected + " events");
      }
    }
  }
}
