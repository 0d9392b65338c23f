package dev.hardwire.processor.asynchrony;

import dev.hardwire.processor.delivery.SmallProgram;
import java.nio.file.Path;

/** Small programs with executors that do nothing by themselves. */
final class AsyncPrograms {

  private static final String DESK =
      """
      final class Desk implements Executor {
        final Deque<Runnable> tasks = new ArrayDeque<>();
        boolean isClosed;

        @Override
        public void execute(Runnable task) {
          if (isClosed) {
            throw new RejectedExecutionException("desk is closed");
          }
          tasks.add(task);
        }

        /** Runs what was handed over, and what that hands over. */
        void work() {
          while (!tasks.isEmpty()) {
            tasks.remove().run();
          }
        }

        /** Runs the next task in a thread of its own. */
        Thread assign() {
          Thread thread = new Thread(tasks.remove());
          thread.start();
          return thread;
        }
      }
      """;

  private static final String FUTURES =
      """
      final class Futures {
        private Futures() {}

        /** Says what a future has come to. */
        static void tell(CompletableFuture<?> future) {
          if (!future.isDone()) {
            Trace.add("pending");
          } else if (future.isCancelled()) {
            Trace.add("cancelled");
          } else {
            Trace.ask(() -> now(future));
          }
        }

        /** The answer, which is waited for. */
        static Object now(Future<?> future) throws Throwable {
          try {
            return future.get(30, TimeUnit.SECONDS);
          } catch (ExecutionException failure) {
            throw failure.getCause();
          }
        }
      }
      """;

  private AsyncPrograms() {}

  /**
   * Compiles a program that may use a {@code Desk}, an executor that works when it is told, and
   * {@code Futures.tell}.
   *
   * @param root an empty folder
   * @param source declarations in the package {@code shop}, with an empty line between them
   */
  static SmallProgram compile(Path root, String source) {
    return new SmallProgram(root, DESK + "\n" + FUTURES + "\n" + source);
  }
}
