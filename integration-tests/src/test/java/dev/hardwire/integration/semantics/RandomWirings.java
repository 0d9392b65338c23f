package dev.hardwire.integration.semantics;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.semantics.execution.ProgramCompiler;
import dev.hardwire.integration.semantics.feature.PairCounts;
import dev.hardwire.integration.semantics.random.ProgramGenerator;
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

/** Compares many random programs, on all processors. */
final class RandomWirings {

  /** One out of so many programs is tried with a contradiction, too. */
  private static final int CONTRADICTIONS = 50;

  private static final int DEFAULT_COUNT = 1_500;

  private static final int PROGRESS = 1_000;

  private final long seed;
  private final int count;
  private final int maxDifferences;
  private final Path processor;
  private final AtomicInteger started = new AtomicInteger();
  private final List<String> differences = Collections.synchronizedList(new ArrayList<>());
  private final PairCounts pairs = new PairCounts();
  private final Instant start = Instant.now();

  private RandomWirings(long seed, int count, int maxDifferences, Path processor) {
    this.seed = seed;
    this.count = count;
    this.maxDifferences = maxDifferences;
    this.processor = processor;
  }

  /** As many wirings as {@code hardwire.wirings} says, from {@code hardwire.seed} on. */
  static RandomWirings fromProperties() {
    return new RandomWirings(
        Long.getLong("hardwire.seed", ThreadLocalRandom.current().nextLong(1_000_000_000)),
        Integer.getInteger("hardwire.wirings", DEFAULT_COUNT),
        Integer.getInteger("hardwire.differences", 3),
        PackagedJars.processor());
  }

  /** As many wirings as are needed to find a difference, by the processors of a jar. */
  static RandomWirings until(Path processor, long seed, int most) {
    return new RandomWirings(seed, most, 1, processor);
  }

  /** How many wirings were tried. */
  int tried() {
    return Math.min(count, started.get());
  }

  /** Compares all; answers the first differences. */
  List<String> run() throws InterruptedException {
    System.out.printf("%d random wirings, hardwire.seed=%d%n", count, seed);
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
      Thread worker = new Thread(() -> work(), "random-wirings-" + i);
      worker.start();
      workers.add(worker);
    }
    for (Thread worker : workers) {
      worker.join();
    }
    progress(count);
    return List.copyOf(differences);
  }

  /** How often each two features were tried together, as Markdown. */
  String pairsTable() {
    return pairs.table("Pairs of features in " + count + " random wirings of seed " + seed);
  }

  /** Pairs that were tried together in fewer wirings. */
  List<String> pairsRarerThan(int minimum) {
    return pairs.rarerThan(minimum);
  }

  private void work() {
    try (ProgramCompiler compiler = new ProgramCompiler(processor)) {
      int index = started.getAndIncrement();
      while (index < count && differences.size() < maxDifferences) {
        compare(index, compiler);
        index = started.getAndIncrement();
        if (index % PROGRESS == 0 && index < count) {
          progress(index);
        }
      }
    }
  }

  private void compare(int index, ProgramCompiler compiler) {
    long ownSeed = Seeds.of(seed, index);
    try {
      Comparison comparison = new Comparison(ProgramGenerator.program(ownSeed));
      comparison.difference(compiler, pairs).ifPresent(differences::add);
      if (index % CONTRADICTIONS == 0) {
        ProgramGenerator.contradiction(ownSeed)
            .flatMap(program -> new Comparison(program).rejection(compiler, "OrderContradiction"))
            .ifPresent(differences::add);
      }
    } catch (RuntimeException | Error e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      differences.add("The program of seed " + ownSeed + " can't be compared: " + trace);
    }
  }

  private void progress(int done) {
    double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
    System.out.printf(
        "%d of %d random wirings in %.0f s (%.1f per second), hardwire.seed=%d%n",
        done, count, seconds, done / seconds, seed);
  }
}
