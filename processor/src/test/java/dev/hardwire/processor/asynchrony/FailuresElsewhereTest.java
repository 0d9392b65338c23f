package dev.hardwire.processor.asynchrony;

import dev.hardwire.processor.delivery.SmallProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of failures of callbacks that executors run, where the event answers nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailuresElsewhereTest {

  private static final String CONTRACT =
      """
      @Event(value = "%1$s", open = true, onError = FailurePolicy.%2$s)
      interface %3$s { void fire(String letter) throws Exception; }

      """;

  private static final String SOURCE =
      """
      @EventWiring(traceFires = %1$s)
      final class Shop {}

      final class Post {
        @Callback(value = {"posted", "registered", "pushed", "shouted"}, executor = "post")
        void carry(String letter) throws Exception {
          switch (letter) {
            case "heavy" -> throw new IOException("too heavy");
            case "fatal" -> throw new AssertionError("unthinkable");
            case "stopped" -> throw new InterruptedException("stopped");
            default -> Trace.add("carry " + letter);
          }
        }

        @Callback(value = {"posted", "registered", "pushed", "shouted"}, async = true)
        static CompletionStage<String> stamp(String letter) {
          return letter.equals("null") ? null : STAMPS.computeIfAbsent(letter, l -> new CompletableFuture<>());
        }

        static final Map<String, CompletableFuture<String>> STAMPS = new HashMap<>();
      }

      @Attachable
      final class Postman {
        @Callback(value = {"posted", "pushed"}, executor = "post", order = 1)
        void walk(String letter) {
          if (letter.equals("far")) {
            throw new IllegalStateException("too far");
          }
          Trace.add("walk");
        }

        @Override
        public String toString() { return "postman"; }
      }
      """;

  private static final String WIRED =
      """
      Desk post = new Desk();
      Desk stamps = new Desk();
      ShopWiring wiring =
          ShopWiring.builder().post(new Post()).postExecutor(post).defaultExecutor(stamps)
              .onError(new Reports()).build();
      """;

  private final Path root;
  private final SmallProgram program;

  FailuresElsewhereTest(@TempDir Path root) {
    this.root = root;
    this.program = AsyncPrograms.compile(root.resolve("bare"), source(false));
  }

  private static String source(boolean isTraced) {
    return CONTRACT.formatted("posted", "PROPAGATE", "Posted")
        + CONTRACT.formatted("registered", "COLLECT", "Registered")
        + CONTRACT.formatted("pushed", "EVICT, evictAfter = 2", "Pushed")
        + CONTRACT.formatted("shouted", "ISOLATE", "Shouted")
        + SOURCE.formatted(isTraced);
  }

  @ParameterizedTest
  @CsvSource({"posted", "registered", "pushed", "shouted"})
  void failuresAreReportedWhateverThePolicy(String event) throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.%1$s().fire("heavy");
            wiring.%1$s().fire("fatal");
            wiring.%1$s().fire("light");
            Post.STAMPS.get("light");
            post.work();
            Post.STAMPS.clear();
            stamps.work();
            Post.STAMPS.get("light").completeExceptionally(
                new CompletionException(new IOException("no stamps")));
            Post.STAMPS.get("heavy").complete("stamped");
            Post.STAMPS.get("fatal").cancel(true);
            Trace.add(wiring.close(Duration.ofMinutes(1)));
            """
                .formatted(event),
        "report %s Post.carry: too heavy [heavy]".formatted(event),
        "report %s Post.carry: unthinkable [fatal]".formatted(event),
        "carry light",
        "report %s Post.stamp: no stamps [light]".formatted(event),
        "report %s Post.stamp: null [fatal]".formatted(event),
        "[]");
  }

  /** It ended the call, and whoever runs it may want to know. */
  @Test
  void interruptionIsReportedAndKept() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.posted().fire("stopped");
            post.work();
            Trace.add(Thread.interrupted());
            """,
        "report posted Post.carry: stopped [stopped]",
        "true");
  }

  @ParameterizedTest
  @CsvSource({"posted", "registered", "pushed", "shouted"})
  void rejectionFollowsThePolicyAtThePublisher(String event) throws Throwable {
    boolean isReported = event.equals("pushed") || event.equals("shouted");
    String rejection =
        "Post.carry of event '%s' was rejected: its executor rejected it.".formatted(event);
    program.expect(
        WIRED
            + """
            post.isClosed = true;
            wiring.%1$sListeners().add(letter -> Trace.add("hear"));
            Trace.attempt(() -> wiring.%1$s().fire("light"));
            Trace.add(stamps.tasks.size());
            """
                .formatted(event),
        (isReported
                ? "report %1$s Post.carry: %2$s [light]\nhear\n1"
                : event.equals("posted")
                    ? "! RejectedCallbackException: %2$s\n0"
                    : "hear\n! CallbackException: 1 callback of event '%1$s' failed: Post.carry\n1")
            .formatted(event, rejection));
  }

  @Test
  void attachedOwnersAreRemovedForWhatFailsElsewhere() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.postmanAttachments().attach(new Postman());
            wiring.pushed().fire("far");
            wiring.pushed().fire("near");
            wiring.pushed().fire("far");
            post.work();
            Trace.add(wiring.postmanAttachments().size());
            wiring.posted().fire("far");
            wiring.pushed().fire("far");
            post.work();
            Trace.add(wiring.postmanAttachments().size());
            log.removeIf(line -> line.startsWith("carry"));
            """,
        "report pushed Postman.walk: too far [far] of postman",
        "walk",
        "report pushed Postman.walk: too far [far] of postman",
        "1",
        "report posted Postman.walk: too far [far] of postman",
        "report pushed Postman.walk: too far [far] of postman evicted",
        "0");
  }

  @Test
  void handlerThatFailsHarmsNobody() throws Throwable {
    program.expect(
        """
        Desk post = new Desk();
        ShopWiring wiring =
            ShopWiring.builder().post(new Post()).postExecutor(post).defaultExecutor(post)
                .onError(failure -> { throw new AssertionError("handler"); }).build();
        java.util.logging.Logger.getLogger("dev.hardwire").setLevel(java.util.logging.Level.OFF);
        wiring.shouted().fire("heavy");
        wiring.shouted().fire("light");
        post.work();
        Post.STAMPS.values().forEach(stage -> stage.complete("-"));
        Trace.add(wiring.close(Duration.ofMinutes(1)));
        java.util.logging.Logger.getLogger("dev.hardwire").setLevel(null);
        """,
        "carry light",
        "[]");
  }

  @Test
  void stageThatIsNullIsReported() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.shouted().fire("null");
            stamps.work();
            post.work();
            Trace.add(wiring.close(Duration.ofMinutes(1)));
            """,
        "report shouted Post.stamp: Post.stamp answered null to event 'shouted' [null]",
        "carry null",
        "[]");
  }

  @Test
  void reportTellsWhereTheEventWasFired() throws Throwable {
    AsyncPrograms.compile(root.resolve("traced"), source(true))
        .expect(
            """
            Desk post = new Desk();
            ShopWiring wiring =
                ShopWiring.builder().post(new Post()).postExecutor(post).defaultExecutor(post)
                    .onError(failure -> {
                      for (Throwable trace : failure.cause().getSuppressed()) {
                        Trace.add(failure.callback() + ": " + trace.getMessage());
                        Trace.add(Arrays.stream(trace.getStackTrace())
                            .anyMatch(frame -> frame.getClassName().endsWith("Shop_PostedDispatcher")));
                      }
                    }).build();
            wiring.posted().fire("heavy");
            wiring.posted().fire("light");
            post.work();
            Post.STAMPS.get("light").completeExceptionally(new IOException("no stamps"));
            """,
            "Post.carry: Event 'posted' was fired here",
            "true",
            "carry light",
            "Post.stamp: Event 'posted' was fired here",
            "true");
  }
}
