package dev.hardwire.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Programs of one size, which are compiled in turns.
 *
 * @param size of all of them
 * @param rounds how often each is compiled
 * @param tools what takes part
 */
record Comparison(Size size, int rounds, Set<Tool> tools) {

  private static final int MANY = 50;

  /** All that is compared; see README.md for what is left out. */
  static List<Comparison> all() {
    Set<Tool> all = EnumSet.allOf(Tool.class);
    Set<Tool> able = EnumSet.complementOf(EnumSet.of(Tool.GREENROBOT));
    Set<Tool> buses = EnumSet.of(Tool.NONE, Tool.HARDWIRE, Tool.GREENROBOT, Tool.AVAJE);
    Set<Tool> alone = EnumSet.of(Tool.NONE, Tool.HARDWIRE);
    return List.of(
        new Comparison(new Size(100, 1), 11, all),
        new Comparison(new Size(1_000, 1), 11, all),
        new Comparison(new Size(10_000, 1), 5, able),
        new Comparison(new Size(10_000, MANY), 3, buses),
        new Comparison(new Size(100_000, MANY), 1, alone));
  }

  /** Compiles in turns, and returns what each compile took. */
  Map<Tool, List<Cost>> run(Path folder, int mostRounds) throws IOException, InterruptedException {
    Map<Tool, Compile> compiles = new EnumMap<>(Tool.class);
    Map<Tool, List<Cost>> costs = new EnumMap<>(Tool.class);
    for (Tool tool : tools) {
      compiles.put(tool, Compile.of(tool, size, folder.resolve(tool.name())));
    }
    int needed = Math.min(rounds, mostRounds);
    long start = System.nanoTime();
    for (int round = 1; round <= needed; round++) {
      for (Map.Entry<Tool, Compile> compile : compiles.entrySet()) {
        Cost cost = compile.getValue().run();
        new Proof(compile.getKey(), size, compile.getValue().units()).check();
        costs.computeIfAbsent(compile.getKey(), tool -> new ArrayList<>()).add(cost);
      }
      Duration left = Duration.ofNanos((System.nanoTime() - start) / round * (needed - round));
      System.out.printf(
          "%s: round %d of %d, %d s left%n", size.label(), round, needed, left.toSeconds());
    }
    return costs;
  }
}
