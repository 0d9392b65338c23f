package dev.hardwire.processor.asynchrony;

import dev.hardwire.processor.delivery.SmallProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Callbacks that may take only so long. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimeoutsTest {

  private static final String SOURCE =
      """
      @EventWiring
      final class Shop {}

      @Event("posted")
      interface Posted { void fire(String letter); }

      @Event(value = "sent", onError = FailurePolicy.COLLECT)
      interface Sent { CompletableFuture<List<String>> fire(String letter); }

      @Event(value = "offered", onError = FailurePolicy.ISOLATE)
      interface Offered { CompletableFuture<Optional<String>> fire(String letter); }

      @Event("asked")
      interface Asked { CompletableFuture<String> fire(String letter); }

      @Event("patiently_asked")
      interface PatientlyAsked { CompletableFuture<String> ask(); }

      final class Post {
        static final CompletableFuture<String> NEVER = new CompletableFuture<>();
        static final CountDownLatch GATE = new CountDownLatch(1);
        static final CountDownLatch INTERRUPTED = new CountDownLatch(1);

        @Callback(value = {"posted", "sent"}, executor = "post", timeout = "20ms")
        static String carry(String letter) throws InterruptedException {
          try {
            GATE.await();
          } catch (InterruptedException e) {
            INTERRUPTED.countDown();
            throw e;
          }
          return letter;
        }

        @Callback(value = "sent", order = 1)
        static String note(String letter) { return "noted " + letter; }

        @Callback(value = {"offered", "asked"}, timeout = "20ms")
        CompletionStage<String> offer() { return NEVER; }

        @Callback(value = "offered", order = 1, async = true)
        Optional<String> otherwise() { return Optional.of("otherwise"); }

        @Callback(value = "patiently_asked", timeout = "1h", maxInFlight = 1, async = true)
        static CompletionStage<String> answer() {
          return CompletableFuture.completedFuture("in time");
        }
      }
      """;

  private static final String WIRED =
      """
      ExecutorService pool = Executors.newCachedThreadPool();
      CompletableFuture<CallbackFailure> report = new CompletableFuture<>();
      ShopWiring wiring =
          ShopWiring.builder().post(new Post()).postExecutor(pool).onError(report::complete).build();
      """;

  private final SmallProgram program;

  TimeoutsTest(@TempDir Path root) {
    program = AsyncPrograms.compile(root, SOURCE);
  }

  @Test
  void callThatTakesTooLongIsInterruptedAndReported() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.posted().fire("heavy");
            CallbackFailure failure = report.get(30, TimeUnit.SECONDS);
            Trace.add(failure.cause());
            Trace.add(failure.arguments());
            Post.INTERRUPTED.await();
            pool.shutdown();
            Trace.add(wiring.close(Duration.ofMinutes(1)));
            """,
        "java.util.concurrent.TimeoutException: Post.carry of event 'posted' took longer than 20"
            + " ms.",
        "[heavy]",
        "[]");
  }

  @Test
  void timeoutFailsTheFutureByThePolicy() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.ask(() -> Futures.now(wiring.sent().fire("heavy")));
            Trace.ask(() -> Futures.now(wiring.offered().fire("heavy")));
            Trace.add(report.get(30, TimeUnit.SECONDS).cause());
            pool.shutdown();
            """,
        "! CallbackException: 1 callback of event 'sent' failed: Post.carry",
        "= Optional[otherwise]",
        "java.util.concurrent.TimeoutException: Post.offer of event 'offered' took longer than 20"
            + " ms.");
  }

  @Test
  void stageThatTakesTooLongIsCancelled() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.ask(() -> Futures.now(wiring.asked().fire("heavy")));
            Futures.tell(Post.NEVER);
            pool.shutdown();
            """,
        "! TimeoutException: Post.offer of event 'asked' took longer than 20 ms.",
        "cancelled");
  }

  @Test
  void timeBeforeTheStartDoesNotCount() throws Throwable {
    program.expect(
        """
        Desk desk = new Desk();
        ShopWiring wiring =
            ShopWiring.builder().post(new Post()).postExecutor(desk).onError(new Reports()).build();
        CompletableFuture<List<String>> sent = wiring.sent().fire("light");
        Trace.ask(() -> {
          try {
            return sent.get(60, TimeUnit.MILLISECONDS);
          } catch (TimeoutException e) {
            return "waiting";
          }
        });
        Post.GATE.countDown();
        desk.work();
        Futures.tell(sent);
        """,
        "= waiting",
        "= [noted light, light]");
  }

  @Test
  void callsThatAreInTimeAreNotDisturbed() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.ask(() -> Futures.now(wiring.patientlyAsked().ask()));
            Trace.ask(() -> Futures.now(wiring.patientlyAsked().ask()));
            pool.shutdown();
            """,
        "= in time",
        "= in time");
  }
}
