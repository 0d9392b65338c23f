package dev.hardwire.processor.asynchrony;

import dev.hardwire.processor.delivery.SmallProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Hooks around callbacks that run elsewhere, and the context that follows them there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContextsTest {

  private static final String SOURCE =
      """
      @EventWiring(around = Tracing.class)
      final class Shop {}

      final class Tracing implements Around<String> {
        static final ThreadLocal<String> USER = ThreadLocal.withInitial(() -> "nobody");
        String failsBefore = "";
        boolean failsCapture;
        boolean failsContext;

        @Override
        public String before(String event, String callback) {
          Trace.add("> " + callback + " for " + USER.get());
          if (callback.equals(failsBefore)) {
            throw new IllegalStateException("before " + callback);
          }
          return event + "/" + callback;
        }

        @Override
        public void after(String event, String callback, String token) { Trace.add("< " + token); }

        @Override
        public void failed(String event, String callback, String token, Throwable failure) {
          Trace.add("x " + token + " " + failure.getMessage());
        }

        @Override
        public Runnable capture(Runnable task) {
          if (failsCapture) {
            throw new IllegalStateException("no context");
          }
          String user = USER.get();
          Trace.add("capture " + user);
          return () -> {
            if (failsContext) {
              throw new IllegalStateException("lost context");
            }
            String before = USER.get();
            USER.set(user);
            try {
              task.run();
            } finally {
              USER.set(before);
            }
          };
        }
      }

      @Event(value = "posted", open = true)
      interface Posted { void fire(String letter); }

      @Event(value = "shouted", onError = FailurePolicy.ISOLATE)
      interface Shouted { void fire(String letter); }

      @Event(value = "quotes_asked", open = true)
      interface QuotesAsked { CompletableFuture<List<String>> ask(String item); }

      @Event("price_asked")
      interface PriceAsked { CompletableFuture<Integer> ask(@Fold int price); }

      @Event("rate_asked")
      interface RateAsked { CompletableFuture<String> ask(); }

      final class Post {
        @Callback("posted")
        void log(String letter) {}

        @Callback(value = {"posted", "shouted"}, executor = "post")
        void carry(String letter) throws IOException {
          Trace.add("carry " + letter + " for " + Tracing.USER.get());
          if (letter.equals("heavy")) {
            throw new RuntimeException("too heavy");
          }
        }

        @Callback("quotes_asked")
        static String here(String item) { return "here"; }

        @Callback(value = "quotes_asked", async = true)
        static String there(String item) { return Tracing.USER.get(); }

        @Callback("price_asked")
        static CompletionStage<Integer> price(int price) {
          return CompletableFuture.completedFuture(price + 1);
        }

        @Callback(value = "price_asked", async = true, order = 1)
        static int discounted(int price) { return price * 10; }

        @Callback("rate_asked")
        static CompletionStage<String> rate() { return RATE.get(0); }

        static final List<CompletableFuture<String>> RATE = new ArrayList<>();
      }
      """;

  private static final String WIRED =
      """
      Desk post = new Desk();
      Desk desk = new Desk();
      Tracing tracing = new Tracing();
      ShopWiring wiring =
          ShopWiring.builder().post(new Post()).tracing(tracing).postExecutor(post)
              .defaultExecutor(desk).onError(new Reports()).build();
      Tracing.USER.set("Ada");
      """;

  private final SmallProgram program;

  ContextsTest(@TempDir Path root) {
    program = AsyncPrograms.compile(root, SOURCE.replace(" throws IOException", ""));
  }

  @Test
  void hooksSurroundTheCallWhereItRuns() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.postedListeners().add(letter -> Trace.add("hear"));
            wiring.posted().fire("light");
            wiring.shouted().fire("heavy");
            Trace.add("fired");
            post.work();
            """,
        "> Post.log for Ada",
        "< posted/Post.log",
        "capture Ada",
        "> listener for Ada",
        "hear",
        "< posted/listener",
        "capture Ada",
        "fired",
        "> Post.carry for Ada",
        "carry light for Ada",
        "< posted/Post.carry",
        "> Post.carry for Ada",
        "carry heavy for Ada",
        "x shouted/Post.carry too heavy",
        "report shouted Post.carry: too heavy [heavy]");
  }

  @Test
  void contextIsTheOneOfTheFire() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.posted().fire("light");
            Tracing.USER.set("Bob");
            wiring.posted().fire("card");
            Tracing.USER.set("Eve");
            CompletableFuture<List<String>> quotes = wiring.quotesAsked().ask("tea");
            Tracing.USER.remove();
            log.clear();
            post.work();
            desk.work();
            Futures.tell(quotes);
            Trace.add(Tracing.USER.get());
            """,
        "> Post.carry for Ada",
        "carry light for Ada",
        "< posted/Post.carry",
        "> Post.carry for Bob",
        "carry card for Bob",
        "< posted/Post.carry",
        "> Post.there for Eve",
        "< quotes_asked/Post.there",
        "= [here, Eve]",
        "nobody");
  }

  @Test
  void laterStepsHaveTheContextOfTheFireToo() throws Throwable {
    program.expect(
        WIRED
            + """
            CompletableFuture<Integer> price = wiring.priceAsked().ask(1);
            Tracing.USER.remove();
            desk.work();
            Futures.tell(price);
            """,
        "capture Ada",
        "> Post.price for Ada",
        "< price_asked/Post.price",
        "> Post.discounted for Ada",
        "< price_asked/Post.discounted",
        "= 20");
  }

  @Test
  void failureBeforeIsTheCalls() throws Throwable {
    program.expect(
        WIRED
            + """
            tracing.failsBefore = "Post.carry";
            wiring.posted().fire("light");
            post.work();
            tracing.failsBefore = "Post.rate";
            Futures.tell(wiring.rateAsked().ask());
            log.removeIf(line -> line.contains("Post.log") || line.startsWith("capture"));
            """,
        "> Post.carry for Ada",
        "report posted Post.carry: before Post.carry [light]",
        "> Post.rate for Ada",
        "! IllegalStateException: before Post.rate");
  }

  @Test
  void contextThatCanNotBeTakenFailsTheCallAtThePublisher() throws Throwable {
    program.expect(
        WIRED
            + """
            tracing.failsCapture = true;
            Trace.attempt(() -> wiring.posted().fire("light"));
            wiring.shouted().fire("light");
            CompletableFuture<List<String>> quotes = wiring.quotesAsked().ask("tea");
            Futures.tell(quotes);
            Trace.add(post.tasks.size() + desk.tasks.size());
            Trace.add(wiring.close(Duration.ofMinutes(1)));
            """,
        "> Post.log for Ada",
        "< posted/Post.log",
        "! IllegalStateException: no context",
        "report shouted Post.carry: no context [light]",
        "> Post.here for Ada",
        "< quotes_asked/Post.here",
        "! IllegalStateException: no context",
        "0",
        "[]");
  }

  @Test
  void contextThatCanNotBeRestoredFailsTheCall() throws Throwable {
    program.expect(
        WIRED
            + """
            tracing.failsContext = true;
            wiring.posted().fire("light");
            CompletableFuture<List<String>> quotes = wiring.quotesAsked().ask("tea");
            post.work();
            desk.work();
            Futures.tell(quotes);
            Trace.add(wiring.close(Duration.ofMinutes(1)));
            log.removeIf(line -> line.matches("[><].*"));
            """,
        "capture Ada",
        "capture Ada",
        "report posted Post.carry: lost context [light]",
        "! IllegalStateException: lost context",
        "[]");
  }

  /** The hooks are about the method; what it returns is waited for afterwards. */
  @Test
  void stagesThatFailLaterFailAfterTheHooks() throws Throwable {
    program.expect(
        WIRED
            + """
            Post.RATE.add(new CompletableFuture<>());
            CompletableFuture<String> rate = wiring.rateAsked().ask();
            Post.RATE.get(0).completeExceptionally(new IOException("no rate"));
            Futures.tell(rate);
            """,
        "> Post.rate for Ada",
        "< rate_asked/Post.rate",
        "! IOException: no rate");
  }
}
