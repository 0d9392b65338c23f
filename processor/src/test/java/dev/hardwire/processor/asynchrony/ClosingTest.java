package dev.hardwire.processor.asynchrony;

import dev.hardwire.processor.delivery.SmallProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Wirings that are closed, and what becomes of what is in flight then. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosingTest {

  private static final String SOURCE =
      """
      @EventWiring
      final class Shop {}

      @Event(value = "posted", onError = FailurePolicy.ISOLATE)
      interface Posted { void fire(String letter, int grams); }

      @Event(value = "stamped", open = true, onError = FailurePolicy.COLLECT)
      interface Stamped { CompletableFuture<List<String>> fire(String letter); }

      @Event(value = "weighed")
      interface Weighed { CompletableFuture<Integer> fire(@Fold int grams); }

      @Event(value = "bell_rung", open = true)
      interface BellRung { void ring(); }

      @Event(value = "door_opened")
      interface DoorOpened { boolean open(); }

      @Event(value = "level_changed", open = true, sticky = true)
      interface LevelChanged { void change(int level); }

      final class Post {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch gate = new CountDownLatch(1);

        @Callback(value = "posted", executor = "post")
        void carry(String letter, int grams) throws InterruptedException {
          if (letter.equals("heavy")) {
            started.countDown();
            try {
              gate.await();
            } catch (InterruptedException e) {
              Trace.add("interrupted");
              throw e;
            }
          }
          Trace.add("carry " + letter);
        }

        @Callback(value = "stamped", async = true)
        static CompletionStage<String> stamp(String letter) { return STAMP.get(0); }

        static final List<CompletableFuture<String>> STAMP = new ArrayList<>();

        @Callback("stamped")
        static String log(String letter) { return "logged " + letter; }

        @Callback(value = "weighed", async = true)
        static int weigh(int grams) { return grams + 1; }

        @Callback(value = "weighed", async = true, order = 1)
        static int weighAgain(int grams) { return grams + 10; }

        @Callback("door_opened")
        static boolean isAllowed() { return false; }

        @Callback(value = "bell_rung")
        static void hear() { Trace.add("hear"); }
      }

      @Attachable
      final class Gauge {
        @Callback(value = "level_changed", async = true)
        void show(int level) { Trace.add("show " + level); }
      }
      """;

  private static final String WIRED =
      """
      Desk post = new Desk();
      Desk desk = new Desk();
      Post owner = new Post();
      ShopWiring wiring =
          ShopWiring.builder().post(owner).postExecutor(post).defaultExecutor(desk)
              .onError(new Reports()).build();
      """;

  private final SmallProgram program;

  ClosingTest(@TempDir Path root) {
    program = AsyncPrograms.compile(root, SOURCE);
  }

  @Test
  void closedWiringRefusesWhatCouldBeInFlight() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.close();
            Trace.attempt(() -> wiring.posted().fire("light", 1));
            Trace.attempt(() -> wiring.stamped().fire("light"));
            Trace.attempt(() -> wiring.weighed().fire(1));
            Trace.attempt(() -> wiring.levelChanged().change(1));
            Trace.attempt(() -> wiring.run("posted", "light", 1));
            Trace.add(post.tasks.size() + desk.tasks.size());
            wiring.close();
            Trace.add(wiring.close(Duration.ZERO));
            """,
        "! WiringClosedException: Event 'posted' was fired after ShopWiring was closed.",
        "! WiringClosedException: Event 'stamped' was fired after ShopWiring was closed.",
        "! WiringClosedException: Event 'weighed' was fired after ShopWiring was closed.",
        "! WiringClosedException: Event 'level_changed' was fired after ShopWiring was closed.",
        "! WiringClosedException: Event 'posted' was fired after ShopWiring was closed.",
        "0",
        "[]");
  }

  @Test
  void eventsThatLeaveNothingBehindGoOnWorking() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.bellRungListeners().add(() -> Trace.add("listen"));
            wiring.close();
            wiring.bellRung().ring();
            Trace.ask(() -> wiring.doorOpened().open());
            """,
        "hear",
        "listen",
        "= false");
  }

  @Test
  void whatDidNotFinishIsReturnedWithItsArguments() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.posted().fire("light", 20);
            CompletableFuture<List<String>> stamped = wiring.stamped().fire("card");
            CompletableFuture<Integer> weighed = wiring.weighed().fire(5);
            Post.STAMP.add(new CompletableFuture<>());
            desk.tasks.remove().run();
            List<UnfinishedCall> unfinished = new ArrayList<>(wiring.close(Duration.ZERO));
            unfinished.sort(Comparator.comparing(UnfinishedCall::callback));
            for (UnfinishedCall call : unfinished) {
              Trace.add(call + " " + call.event() + " " + call.callback() + call.arguments()
                  + call.isStarted());
            }
            Futures.tell(stamped);
            Futures.tell(weighed);
            Futures.tell(Post.STAMP.get(0));
            post.work();
            desk.work();
            Trace.add(wiring.close(Duration.ZERO));
            """,
        "Post.carry of event 'posted' (not started) posted Post.carry[light, 20]false",
        "Post.stamp of event 'stamped' (started) stamped Post.stamp[card]true",
        "Post.weigh of event 'weighed' (not started) weighed Post.weigh[5]false",
        "Post.weighAgain of event 'weighed' (not started) weighed Post.weighAgain[5]false",
        "! WiringClosedException: Event 'stamped' was not finished when ShopWiring was closed.",
        "! WiringClosedException: Event 'weighed' was not finished when ShopWiring was closed.",
        "cancelled",
        "[]");
  }

  @Test
  void whatRunsAtTheDeadlineIsInterrupted() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.posted().fire("heavy", 20_000);
            Thread postman = post.assign();
            owner.started.await();
            List<UnfinishedCall> unfinished = wiring.close(Duration.ofMillis(1));
            postman.join();
            Trace.add(unfinished);
            """,
        "interrupted",
        "[Post.carry of event 'posted' (started)]");
  }

  @Test
  void whatFinishesInTimeIsWaitedFor() throws Throwable {
    program.expect(
        WIRED
            + """
            Post.STAMP.add(new CompletableFuture<>());
            wiring.posted().fire("heavy", 20_000);
            Thread postman = post.assign();
            CompletableFuture<List<String>> stamped = wiring.stamped().fire("card");
            desk.work();
            owner.started.await();
            CompletableFuture<List<UnfinishedCall>> closed = new CompletableFuture<>();
            Thread closer = new Thread(() -> closed.complete(wiring.close(Duration.ofMinutes(1))));
            closer.start();
            while (true) {
              try {
                wiring.posted().fire("light", 1);
                post.work();
              } catch (WiringClosedException refused) {
                break;
              }
            }
            log.clear();
            owner.gate.countDown();
            postman.join();
            Trace.add(closed.isDone());
            Post.STAMP.get(0).complete("stamped");
            Trace.add(closed.join());
            Futures.tell(stamped);
            """,
        "carry heavy",
        "false",
        "[]",
        "= [logged card, stamped]");
  }

  /** A fire that has begun may go on while the wiring is being closed. */
  @Test
  void stepsOfAFireThatHasBegunAreStillStarted() throws Throwable {
    program.expect(
        WIRED
            + """
            CompletableFuture<Integer> weighed = wiring.weighed().fire(5);
            CompletableFuture<List<UnfinishedCall>> closed = new CompletableFuture<>();
            Thread closer = new Thread(() -> closed.complete(wiring.close(Duration.ofMinutes(1))));
            closer.start();
            while (true) {
              try {
                wiring.posted().fire("light", 1);
                post.work();
              } catch (WiringClosedException refused) {
                break;
              }
            }
            log.clear();
            desk.work();
            Trace.add(closed.join());
            Futures.tell(weighed);
            """,
        "[]",
        "= 16");
  }

  @Test
  void plainCloseReportsWhatItCouldNotWaitFor() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.posted().fire("light", 20);
            wiring.stamped().fire("card");
            Thread.currentThread().interrupt();
            wiring.close();
            Trace.add(Thread.interrupted());
            log.sort(null);
            """,
        "report posted Post.carry: Post.carry of event 'posted' was not finished when ShopWiring"
            + " was closed. [light, 20]",
        "report stamped Post.stamp: Post.stamp of event 'stamped' was not finished when ShopWiring"
            + " was closed. [card]",
        "true");
  }

  @Test
  void wiringIsClosedByATryStatement() throws Throwable {
    program.expect(
        """
        Desk desk = new Desk();
        Posted posted;
        try (ShopWiring wiring =
            ShopWiring.builder().post(new Post()).postExecutor(Runnable::run).defaultExecutor(desk)
                .build()) {
          posted = wiring.posted();
          posted.fire("light", 1);
        }
        Trace.attempt(() -> posted.fire("card", 1));
        """,
        "carry light",
        "! WiringClosedException: Event 'posted' was fired after ShopWiring was closed.");
  }

  @Test
  void arrivalsAreNotHandedOverWhenClosed() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.levelChanged().change(3);
            wiring.close();
            wiring.levelChangedListeners().add(level -> Trace.add("hear " + level));
            Trace.attempt(() -> wiring.gaugeAttachments().attach(new Gauge()));
            Trace.add(wiring.gaugeAttachments().size());
            """,
        "hear 3",
        "! WiringClosedException: Event 'level_changed' was fired after ShopWiring was closed.",
        "0");
  }

  @Test
  void listenersThatRunArePartOfWhatDidNotFinish() throws Throwable {
    program.expect(
        WIRED
            + """
            CompletableFuture<List<String>> never = new CompletableFuture<>();
            wiring.stampedListeners().add(letter -> never);
            Post.STAMP.add(CompletableFuture.failedFuture(new IOException("no stamps")));
            CompletableFuture<List<String>> stamped = wiring.stamped().fire("card");
            desk.work();
            Trace.add(wiring.close(Duration.ZERO));
            Futures.tell(stamped);
            Futures.tell(never);
            """,
        "[listener of event 'stamped' (started)]",
        "! WiringClosedException: Event 'stamped' was not finished when ShopWiring was closed."
            + " + no stamps",
        "cancelled");
  }

  @Test
  void callbackMayCloseTheWiringItself() throws Throwable {
    program.expect(
        WIRED
            + """
            Post.STAMP.add(CompletableFuture.completedFuture("stamped"));
            ShopWiring other =
                ShopWiring.builder().post(owner).postExecutor(post).defaultExecutor(Runnable::run)
                    .build();
            other.stampedListeners().add(letter -> {
              Trace.add(other.close(Duration.ofMinutes(1)));
              return CompletableFuture.completedFuture(List.of("closed"));
            });
            Futures.tell(other.stamped().fire("card"));
            Trace.attempt(() -> other.stamped().fire("card"));
            """,
        "[]",
        "= [logged card, stamped, closed]",
        "! WiringClosedException: Event 'stamped' was fired after ShopWiring was closed.");
  }
}
