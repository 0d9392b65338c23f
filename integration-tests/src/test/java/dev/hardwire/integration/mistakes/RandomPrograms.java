package dev.hardwire.integration.mistakes;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.mistakes.execution.ModuleCompiler;
import dev.hardwire.integration.semantics.random.Seeds;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Tries many random programs, on all processors. */
final class RandomPrograms {

  private static final int DEFAULT_COUNT = 500;
  private static final int PROGRESS = 100;

  /** What a build says depends on its sources alone; thorough ones try other programs each time. */
  private static final long DEFAULT_SEED = 20_261_120;

  private final long seed;
  private final int trials;
  private final int maxReports;
  private final Path processor;
  private final AtomicInteger started = new AtomicInteger();
  private final List<String> reports = Collections.synchronizedList(new ArrayList<>());
  private final MistakeCounts counts = new MistakeCounts();
  private final Instant start = Instant.now();

  private RandomPrograms(long seed, int count, int maxReports, Path processor) {
    this.seed = seed;
    this.trials = (count + Trial.PROGRAMS - 1) / Trial.PROGRAMS;
    this.maxReports = maxReports;
    this.processor = processor;
  }

  /** As many programs as {@code hardwire.programs} says, from {@code hardwire.seed} on. */
  static RandomPrograms fromProperties() {
    return new RandomPrograms(
        Long.getLong("hardwire.seed", defaultSeed()),
        Integer.getInteger("hardwire.programs", DEFAULT_COUNT),
        Integer.getInteger("hardwire.differences", 3),
        PackagedJars.processor());
  }

  private static long defaultSeed() {
    return Boolean.getBoolean("hardwire.thorough")
        ? ThreadLocalRandom.current().nextLong(1_000_000_000)
        : DEFAULT_SEED;
  }

  /** As many programs as are needed to find something, by the processors of a jar. */
  static RandomPrograms until(Path processor, long seed, int most) {
    return new RandomPrograms(seed, most, 1, processor);
  }

  /** How many programs were tried. */
  int tried() {
    return programs(Math.min(trials, started.get()));
  }

  private static int programs(int trials) {
    return trials * Trial.PROGRAMS;
  }

  /** Tries all; answers the first reports. */
  List<String> run() throws InterruptedException {
    System.out.printf("%d random programs, hardwire.seed=%d%n", programs(trials), seed);
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
      Thread worker = new Thread(null, this::work, "random-programs-" + i, 16L << 20);
      worker.start();
      workers.add(worker);
    }
    for (Thread worker : workers) {
      worker.join();
    }
    progress(tried());
    return List.copyOf(reports);
  }

  MistakeCounts counts() {
    return counts;
  }

  /** How often each mistake was made, as Markdown. */
  String table() {
    return counts.table("Mistakes in " + tried() + " random programs of seed " + seed);
  }

  private void work() {
    try (ModuleCompiler compiler = new ModuleCompiler(processor)) {
      int index = started.getAndIncrement();
      while (index < trials && reports.size() < maxReports) {
        run(Seeds.of(seed, index), compiler);
        index = started.getAndIncrement();
        if (index % PROGRESS == 0 && index < trials) {
          progress(programs(index));
        }
      }
    }
  }

  private void run(long ownSeed, ModuleCompiler compiler) {
    try {
      reports.addAll(new Trial(ownSeed, compiler, counts).run());
    } catch (RuntimeException | Error e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      reports.add("The programs of seed " + ownSeed + " can't be tried: " + trace);
    }
  }

  private void progress(int done) {
    double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
    System.out.printf(
        "%d of %d random programs in %.0f s (%.1f per second), hardwire.seed=%d%n",
        done, programs(trials), seconds, done / seconds, seed);
  }
}
