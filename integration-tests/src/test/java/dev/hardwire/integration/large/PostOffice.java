package dev.hardwire.integration.large;

import dev.hardwire.integration.tools.FileTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program with many asynchronous callbacks, of owners and static ones, by many executors: of an
 * event that answers nothing, and of events that answer by a future.
 */
final class PostOffice {

  private static final int CALLBACKS = 2_000;

  /** How many of them have one that answers a list beside them, and a value of a chain. */
  private static final int ANSWERS = 1_000;

  private static final int STEPS = 250;

  private static final int EXECUTORS = 30;

  private static final int CALLBACKS_OF_A_COUNTER = 50;

  private static final String APP =
      """
      package post;

      import dev.hardwire.EventWiring;
      import java.util.ArrayDeque;
      import java.util.Deque;
      import java.util.List;
      import java.util.concurrent.CompletableFuture;
      import java.util.concurrent.Executor;

      @EventWiring(traceFires = true)
      final class App {
        private App() {}

        public static void main(String[] arguments) {
          Deque<Runnable> tasks = new ArrayDeque<>();
          Executor desk = tasks::add;
          AppWiring wiring =
              AppWiring.builder()
      %1$s          .defaultExecutor(desk)
                  .build();
          wiring.carried().fire("letter", 20L);
          work(tasks);
          tally.Tally.expect(%2$d, "calls handed over");
          CompletableFuture<List<Integer>> counted = wiring.counted().fire("letter");
          work(tasks);
          tally.Tally.expect(%3$d, "calls together");
          System.out.println(counted.join().size() + " answers");
          CompletableFuture<Integer> weighed = wiring.weighed().fire("letter", 5);
          work(tasks);
          tally.Tally.expect(%4$d, "calls one after another");
          System.out.println(weighed.join() + " grams");
          wiring.carried().fire("card", 2L);
          System.out.println(wiring.close(java.time.Duration.ZERO).size() + " calls unfinished");
        }

        private static void work(Deque<Runnable> tasks) {
          while (!tasks.isEmpty()) {
            tasks.remove().run();
          }
        }
      }
      """;

  private static final String EVENTS =
      """
      package post;

      import dev.hardwire.Event;
      import dev.hardwire.FailurePolicy;
      import dev.hardwire.Fold;
      import java.util.List;
      import java.util.concurrent.CompletableFuture;

      interface Events {
        @Event(value = "carried", onError = FailurePolicy.COLLECT)
        interface Carried { void fire(String letter, long grams); }

        @Event(value = "counted")
        interface Counted { CompletableFuture<List<Integer>> fire(String letter); }

        @Event(value = "weighed", onError = FailurePolicy.ISOLATE)
        interface Weighed { CompletableFuture<Integer> fire(String letter, @Fold int grams); }
      }
      """;

  private static final String CARRYING =
      """

        @dev.hardwire.Callback(value = "carried", executor = "desk-%3$02d", timeout = "1h", maxInFlight = 9)
        %4$svoid carry%2$02d(String letter, long grams) {
          tally.Tally.add(%1$d);
        }
      """;

  private static final String ANSWERING =
      """

        @dev.hardwire.Callback(value = "counted", executor = "desk-%3$02d")
        %4$sint count%2$02d(String letter) {
          tally.Tally.add(%1$d);
          return 1;
        }
      """;

  private static final String WEIGHING =
      """

        @dev.hardwire.Callback(value = "weighed", async = true, when = "isHeavy")
        %3$sint weigh%2$02d(int grams) {
          tally.Tally.add(%1$d);
          return grams + 1;
        }
      """;

  private PostOffice() {}

  /** Writes the program's sources. */
  static List<Path> write(Path folder) {
    List<Path> files = new ArrayList<>();
    StringBuilder steps = new StringBuilder();
    for (int counter = 0; counter < CALLBACKS / CALLBACKS_OF_A_COUNTER; counter++) {
      String name = "Counter%03d".formatted(counter);
      files.add(FileTree.write(folder.resolve("post/" + name + ".java"), counter(name, counter)));
      steps.append("            .%s(new %s())\n".formatted(name.replace('C', 'c'), name));
    }
    for (int desk = 0; desk < EXECUTORS; desk++) {
      steps.append("            .desk%02dExecutor(desk)\n".formatted(desk));
    }
    String app = APP.formatted(steps, CALLBACKS, ANSWERS, STEPS);
    files.add(FileTree.write(folder.resolve("post/App.java"), app));
    files.add(FileTree.write(folder.resolve("post/Events.java"), EVENTS));
    return files;
  }

  private static String counter(String name, int counter) {
    StringBuilder source = new StringBuilder("package post;\n\nfinal class " + name + " {\n");
    source.append("  static boolean isHeavy(int grams) {\n    return grams > 0;\n  }\n");
    for (int i = 0; i < CALLBACKS_OF_A_COUNTER; i++) {
      int callback = counter * CALLBACKS_OF_A_COUNTER + i;
      String modifier = i % 3 == 0 ? "static " : "";
      source.append(CARRYING.formatted(callback, i, callback % EXECUTORS, modifier));
      if (callback < ANSWERS) {
        source.append(ANSWERING.formatted(callback, i, callback % EXECUTORS, modifier));
      }
      if (callback < STEPS) {
        source.append(WEIGHING.formatted(callback, i, modifier));
      }
    }
    return source.append("}\n").toString();
  }
}
