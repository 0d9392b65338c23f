package dev.hardwire.benchmarks;

import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A fire of an event with one asynchronous callback, and a bare {@code execute} of the same call.
 * Both are made by as many publishers as JMH has threads.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class AsyncFireBenchmark {

  /** What all publishers share. */
  @State(Scope.Benchmark)
  public static class Service {

    /** The executor. */
    @Param public Pool pool = Pool.SINGLE;

    final String name = "A";
    final String email = "ada@example.org";
    final Emails emails = new Emails();
    Executor executor = Runnable::run;
    Pressure pressure = new Pressure(0, emails::letters);
    UserJoined userJoined = (who, where) -> {};

    /** Makes the wiring. */
    @Setup
    public void start() {
      executor = pool.start();
      pressure = new Pressure(pool.unfinished, emails::letters);
      userJoined = Owners.create().wire(emails, executor).userJoined();
    }

    /** Waits until all calls are handled, and checks that none was lost or made twice. */
    void stop() {
      long published = pressure.drain();
      Pool.stop(executor);
      if (emails.letters() != published) {
        throw new IllegalStateException(emails.letters() + " of " + published + " were handled");
      }
    }
  }

  /** What each publisher has of its own. */
  @State(Scope.Thread)
  public static class Publisher {

    private int calls;

    void called(Service service) {
      if (++calls == service.pool.block) {
        calls = 0;
        service.pressure.add(service.pool.block);
      }
    }

    /**
     * Announces the publisher.
     *
     * @param service where it will make calls
     */
    @Setup
    public void start(Service service) {
      service.pressure.join();
    }

    /**
     * Tells of the last calls. The last publisher clears up for all: JMH would let the service do
     * so while others still publish.
     *
     * @param service where they were made
     */
    @TearDown
    public void stop(Service service) {
      if (service.pressure.leave(calls)) {
        service.stop();
      }
    }
  }

  /**
   * By the generated wiring.
   *
   * @param service has it
   * @param publisher counts
   */
  @Benchmark
  public void fire(Service service, Publisher publisher) {
    service.userJoined.fire(service.name, service.email);
    publisher.called(service);
  }

  /**
   * By hand.
   *
   * @param service has the executor
   * @param publisher counts
   */
  @Benchmark
  public void execute(Service service, Publisher publisher) {
    Emails emails = service.emails;
    String name = service.name;
    String email = service.email;
    service.executor.execute(() -> emails.greet(name, email));
    publisher.called(service);
  }
}
