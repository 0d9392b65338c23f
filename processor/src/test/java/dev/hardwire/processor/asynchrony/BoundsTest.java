package dev.hardwire.processor.asynchrony;

import dev.hardwire.processor.delivery.SmallProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Callbacks of which only so many calls may be unfinished. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoundsTest {

  private static final String CONTRACT =
      """
      @Event(value = "%1$s", onError = FailurePolicy.%2$s)
      interface %3$s { %4$s fire(String letter) throws Exception; }

      """;

  private static final String SOURCE =
      CONTRACT.formatted("posted", "PROPAGATE", "Posted", "void")
          + CONTRACT.formatted("registered", "COLLECT", "Registered", "void")
          + CONTRACT.formatted("pushed", "EVICT", "Pushed", "void")
          + CONTRACT.formatted("shouted", "ISOLATE", "Shouted", "void")
          + CONTRACT.formatted("sent", "PROPAGATE", "Sent", "CompletableFuture<Void>")
          + CONTRACT.formatted(
              "offered", "ISOLATE", "Offered", "CompletableFuture<Optional<String>>")
          + CONTRACT.formatted("flooded", "PROPAGATE", "Flooded", "void")
          + CONTRACT.formatted("queued", "PROPAGATE", "Queued", "CompletableFuture<Boolean>")
          + """
          @EventWiring
          final class Shop {}

          final class Post {
            @Callback(
                value = {"posted", "registered", "pushed", "shouted", "sent"},
                executor = "post",
                maxInFlight = 2,
                whenFull = WhenFull.REJECT)
            void carry(String letter) { Trace.add("carry " + letter); }

            @Callback(value = "offered", maxInFlight = 1, whenFull = WhenFull.REJECT)
            static CompletionStage<Optional<String>> offer() {
              Trace.add("offer");
              return OFFERS.get(0);
            }

            static final List<CompletableFuture<Optional<String>>> OFFERS = new ArrayList<>();

            @Callback(value = {"flooded", "queued"}, executor = "post", maxInFlight = 1)
            static boolean dig(String where) { Trace.add("dig " + where); return true; }
          }
          """;

  private static final String WIRED =
      """
      Desk post = new Desk();
      ShopWiring wiring =
          ShopWiring.builder().post(new Post()).postExecutor(post).onError(new Reports()).build();
      """;

  /** Has a thread fire an event whose callback is full, and waits until it waits. */
  private static final String BLOCKED =
      """
      wiring.flooded().fire("one");
      Thread publisher = new Thread(
          () -> Trace.attempt(() -> {
            wiring.flooded().fire("two");
            Trace.add("handed over");
          }));
      publisher.start();
      while (publisher.getState() != Thread.State.WAITING) {
        Thread.onSpinWait();
      }
      Trace.add(post.tasks.size());
      """;

  private final SmallProgram program;

  BoundsTest(@TempDir Path root) {
    program = AsyncPrograms.compile(root, SOURCE);
  }

  @ParameterizedTest
  @CsvSource({"posted", "registered", "pushed", "shouted"})
  void callThatIsTooManyIsRejectedAtThePublisher(String event) throws Throwable {
    String rejection =
        "Post.carry of event '%s' was rejected: 2 calls are not finished.".formatted(event);
    String failure =
        switch (event) {
          case "posted" -> "! RejectedCallbackException: " + rejection;
          case "registered" -> "! CallbackException: 1 callback of event '%s' failed: Post.carry";
          default -> "report %s Post.carry: " + rejection + " [three]";
        };
    program.expect(
        WIRED
            + """
            wiring.%1$s().fire("one");
            wiring.%1$s().fire("two");
            Trace.attempt(() -> wiring.%1$s().fire("three"));
            post.tasks.remove().run();
            wiring.%1$s().fire("four");
            post.work();
            Trace.add(wiring.close(Duration.ofMinutes(1)));
            """
                .formatted(event),
        failure.formatted(event),
        "carry one",
        "carry two",
        "carry four",
        "[]");
  }

  @Test
  void rejectionReachesTheFuture() throws Throwable {
    program.expect(
        WIRED
            + """
            List<CompletableFuture<Void>> sent = new ArrayList<>();
            for (String letter : List.of("one", "two", "three")) {
              sent.add(wiring.sent().fire(letter));
            }
            post.work();
            sent.forEach(Futures::tell);
            Futures.tell(CompletableFuture.allOf(sent.get(0), sent.get(1)));
            """,
        "carry one",
        "carry two",
        "= null",
        "= null",
        "! RejectedCallbackException: Post.carry of event 'sent' was rejected: 2 calls are not"
            + " finished.",
        "= null");
  }

  /** The bound is the callback's for each event, not for all that it listens to. */
  @Test
  void eventsHaveBoundsOfTheirOwn() throws Throwable {
    program.expect(
        WIRED
            + """
            for (String letter : List.of("one", "two")) {
              wiring.posted().fire(letter);
              wiring.shouted().fire(letter);
            }
            Trace.add(post.tasks.size());
            """,
        "4");
  }

  @Test
  void stagesCountUntilTheyAreComplete() throws Throwable {
    program.expect(
        WIRED
            + """
            Post.OFFERS.add(new CompletableFuture<>());
            CompletableFuture<Optional<String>> first = wiring.offered().fire("-");
            CompletableFuture<Optional<String>> second = wiring.offered().fire("-");
            Futures.tell(first);
            Futures.tell(second);
            Post.OFFERS.remove(0).complete(Optional.of("yes"));
            Futures.tell(first);
            Post.OFFERS.add(CompletableFuture.completedFuture(Optional.of("no")));
            Futures.tell(wiring.offered().fire("-"));
            """,
        "offer",
        "report offered Post.offer: Post.offer of event 'offered' was rejected: 1 call is not"
            + " finished. [-]",
        "pending",
        "= Optional.empty",
        "= Optional[yes]",
        "offer",
        "= Optional[no]");
  }

  @Test
  void publisherWaitsUntilThereIsRoom() throws Throwable {
    program.expect(
        WIRED
            + BLOCKED
            + """
            post.tasks.remove().run();
            publisher.join();
            post.work();
            """,
        "1",
        "dig one",
        "handed over",
        "dig two");
  }

  @Test
  void publisherThatIsInterruptedIsRejected() throws Throwable {
    program.expect(
        WIRED
            + BLOCKED
            + """
            publisher.interrupt();
            publisher.join();
            post.work();
            """,
        "1",
        "! RejectedCallbackException: Post.dig of event 'flooded' was rejected: its thread was"
            + " interrupted while it waited.",
        "dig one");
  }

  @Test
  void publisherThatWaitsIsRefusedByClosing() throws Throwable {
    program.expect(
        WIRED
            + BLOCKED
            + """
            List<UnfinishedCall> unfinished = wiring.close(Duration.ZERO);
            publisher.join();
            Trace.add(unfinished);
            post.work();
            """,
        "1",
        "! WiringClosedException: Event 'flooded' was fired after ShopWiring was closed.",
        "[Post.dig of event 'flooded' (not started)]");
  }

  @Test
  void cancelledCallsMakeRoom() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.queued().fire("one").cancel(true);
            CompletableFuture<Boolean> two = wiring.queued().fire("two");
            post.work();
            Futures.tell(two);
            """,
        "dig two",
        "= true");
  }
}
