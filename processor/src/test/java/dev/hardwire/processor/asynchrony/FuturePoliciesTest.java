package dev.hardwire.processor.asynchrony;

import dev.hardwire.processor.delivery.SmallProgram;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of failures where events answer by futures. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuturePoliciesTest {

  private static final String POLICIES =
      """
      @Event(value = "%1$s_placed", open = true, onError = FailurePolicy.%2$s)
      interface %3$sPlaced { CompletableFuture<Void> fire(String order); }

      @Event(value = "%1$s_quotes", open = true, onError = FailurePolicy.%2$s)
      interface %3$sQuotes { CompletableFuture<List<String>> fire(String order); }

      @Event(value = "%1$s_coupon", open = true, onError = FailurePolicy.%2$s)
      interface %3$sCoupon { CompletableFuture<Optional<String>> fire(String order); }

      @Event(value = "%1$s_checked", open = true, onError = FailurePolicy.%2$s)
      interface %3$sChecked { CompletableFuture<Boolean> fire(String order); }

      @Event(value = "%1$s_named", open = true, onError = FailurePolicy.%2$s)
      interface %3$sNamed { CompletableFuture<String> fire(@Fold String order); }
      """;

  /** Steps one to four: plain, by a stage, handed over, attached and handed over. */
  private static final String STEPS =
      """
      final class %1$sSteps {
        @Callback({"propagate_%2$s", "collect_%2$s", "isolate_%2$s", "evict_%2$s"})
        static %3$s one(String order) { return %4$s(Step.take(1, order)); }

        @Callback({"propagate_%2$s", "collect_%2$s", "isolate_%2$s", "evict_%2$s"})
        CompletionStage<%3$s> two(String order) { return Step.later(2, order, a -> %4$s(a)); }

        @Callback(
            value = {"propagate_%2$s", "collect_%2$s", "isolate_%2$s", "evict_%2$s"},
            async = true,
            order = 1)
        static %3$s three(String order) { return %4$s(Step.take(3, order)); }
      }

      @Attachable
      final class %1$sGuest {
        @Callback(
            value = {"propagate_%2$s", "collect_%2$s", "isolate_%2$s", "evict_%2$s"},
            async = true,
            order = 2)
        %3$s four(String order) { return %4$s(Step.take(4, order)); }

        @Override
        public String toString() { return "guest"; }
      }
      """;

  private static final String SOURCE =
      """
      @EventWiring
      final class Shop {}

      final class Step {
        static CompletableFuture<String> stage = new CompletableFuture<>();

        private Step() {}

        /** Does what the order says of a step: fail, be wrong, or fail a stage. */
        static String take(int number, String order) {
          Trace.add(number);
          if (order.contains("fail" + number)) {
            throw new IllegalStateException("failed " + number);
          }
          if (order.contains("error" + number)) {
            throw new AssertionError("error " + number);
          }
          if (order.contains("interrupt" + number)) {
            throw thrown(new InterruptedException("interrupted " + number));
          }
          return order.contains("yes" + number) ? "yes" + number : "answer" + number;
        }

        private static <E extends Exception> RuntimeException thrown(Exception e) throws E {
          @SuppressWarnings("unchecked")
          E sneaky = (E) e;
          throw sneaky;
        }

        static <T> CompletionStage<T> later(int number, String order, Function<String, T> answer) {
          if (order.contains("null" + number)) {
            return null;
          }
          if (order.contains("stage" + number)) {
            Trace.add(number);
            return CompletableFuture.<T>failedFuture(new IOException("failed stage " + number))
                .thenApply(a -> a);
          }
          if (order.contains("cancelled" + number)) {
            CompletableFuture<T> cancelled = new CompletableFuture<>();
            cancelled.cancel(true);
            return cancelled;
          }
          String taken = take(number, order);
          if (order.contains("wait" + number)) {
            stage = new CompletableFuture<>();
            return stage.thenApply(a -> answer.apply(taken));
          }
          return CompletableFuture.completedFuture(answer.apply(taken));
        }

        static String same(String answer) { return answer; }

        static Optional<String> yes(String answer) {
          return Optional.of(answer).filter(a -> a.startsWith("yes"));
        }

        static boolean fine(String answer) { return !answer.startsWith("yes"); }
      }

      """;

  private static final String WIRED =
      """
      Desk desk = new Desk();
      ShopWiring wiring =
          ShopWiring.builder().checkedSteps(new CheckedSteps()).couponSteps(new CouponSteps())
              .namedSteps(new NamedSteps()).placedSteps(new PlacedSteps())
              .quotesSteps(new QuotesSteps())
              .defaultExecutor(desk).onError(new Reports()).build();
      wiring.placedGuestAttachments().attach(new PlacedGuest());
      wiring.quotesGuestAttachments().attach(new QuotesGuest());
      wiring.couponGuestAttachments().attach(new CouponGuest());
      wiring.checkedGuestAttachments().attach(new CheckedGuest());
      wiring.namedGuestAttachments().attach(new NamedGuest());
      Function<CompletableFuture<?>, Void> tell = future -> {
        desk.work();
        Futures.tell(future);
        return null;
      };
      """;

  private final SmallProgram program;

  FuturePoliciesTest(@TempDir Path root) {
    StringBuilder source = new StringBuilder(SOURCE);
    for (String policy : new String[] {"Propagate", "Collect", "Isolate", "Evict"}) {
      source.append(POLICIES.formatted(lower(policy), declared(policy), policy)).append("\n");
    }
    source
        .append(STEPS.formatted("Placed", "placed", "String", "Step.same"))
        .append("\n")
        .append(STEPS.formatted("Quotes", "quotes", "String", "Step.same"))
        .append("\n")
        .append(STEPS.formatted("Coupon", "coupon", "Optional<String>", "Step.yes"))
        .append("\n")
        .append(STEPS.formatted("Checked", "checked", "Boolean", "Step.fine"))
        .append("\n")
        .append(STEPS.formatted("Named", "named", "String", "order + Step.same"));
    program = AsyncPrograms.compile(root, source.toString());
  }

  private static String declared(String policy) {
    return policy.equals("Evict") ? "EVICT, evictAfter = 2" : policy.toUpperCase(Locale.ROOT);
  }

  private static String lower(String policy) {
    return policy.toLowerCase(Locale.ROOT);
  }

  @Test
  void firstFailureEndsAFireThatPropagates() throws Throwable {
    program.expect(
        WIRED
            + """
            tell.apply(wiring.propagateQuotes().fire("fail1"));
            tell.apply(wiring.propagateQuotes().fire("stage2"));
            tell.apply(wiring.propagateQuotes().fire("null2"));
            tell.apply(wiring.propagateQuotes().fire("cancelled2"));
            tell.apply(wiring.propagateQuotes().fire("fail3"));
            tell.apply(wiring.propagateQuotes().fire("fail4"));
            """,
        "1",
        "! IllegalStateException: failed 1",
        "1",
        "2",
        "! IOException: failed stage 2",
        "1",
        "! NullPointerException: QuotesSteps.two answered null to event 'propagate_quotes'",
        "1",
        "cancelled",
        "1",
        "2",
        "3",
        "! IllegalStateException: failed 3",
        "1",
        "2",
        "3",
        "4",
        "! IllegalStateException: failed 4");
  }

  @Test
  void furtherFailuresOfWhatRanAreSuppressed() throws Throwable {
    program.expect(
        WIRED
            + """
            CompletableFuture<?> quotes = wiring.propagateQuotes().fire("wait2 fail3");
            desk.work();
            Futures.tell(quotes);
            Step.stage.completeExceptionally(new IOException("no line"));
            Futures.tell(quotes);
            CompletableFuture<?> placed = wiring.propagatePlaced().fire("wait2 fail3");
            desk.work();
            Step.stage.complete("");
            Futures.tell(placed);
            """,
        "1",
        "2",
        "3",
        "pending",
        "! IllegalStateException: failed 3 + no line",
        "1",
        "2",
        "3",
        "! IllegalStateException: failed 3");
  }

  @Test
  void failureEndsASequenceThatPropagates() throws Throwable {
    program.expect(
        WIRED
            + """
            tell.apply(wiring.propagateCoupon().fire("fail3 yes4"));
            tell.apply(wiring.propagateChecked().fire("stage2"));
            tell.apply(wiring.propagateNamed().fire("fail1"));
            """,
        "1",
        "2",
        "3",
        "! IllegalStateException: failed 3",
        "1",
        "2",
        "! IOException: failed stage 2",
        "1",
        "! IllegalStateException: failed 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Placed", "Quotes", "Coupon", "Checked", "Named"})
  void allFailuresAreCollected(String mode) throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.collectPlacedListeners()
                .add(o -> CompletableFuture.failedFuture(new IOException("deaf")));
            wiring.collectQuotesListeners()
                .add(o -> CompletableFuture.failedFuture(new IOException("deaf")));
            wiring.collectCouponListeners()
                .add(o -> CompletableFuture.failedFuture(new IOException("deaf")));
            wiring.collectCheckedListeners()
                .add(o -> CompletableFuture.failedFuture(new IOException("deaf")));
            wiring.collectNamedListeners()
                .add(o -> CompletableFuture.failedFuture(new IOException("deaf")));
            tell.apply(wiring.collect%1$s().fire("fail1 stage2 fail4"));
            """
                .formatted(mode),
        "1",
        "2",
        "3",
        "4",
        "! CallbackException: 4 callbacks of event 'collect_"
            + lower(mode)
            + "' failed: "
            + mode
            + "Steps.one, "
            + mode
            + "Steps.two, "
            + mode
            + "Guest.four, listener + failed stage 2 + failed 4 + deaf");
  }

  @Test
  void collectedFailureIsThrownThoughThereIsAnAnswer() throws Throwable {
    program.expect(
        WIRED
            + """
            tell.apply(wiring.collectCoupon().fire("fail1 yes3"));
            tell.apply(wiring.collectChecked().fire("stage2 yes3"));
            tell.apply(wiring.collectNamed().fire("-"));
            """,
        "1",
        "2",
        "3",
        "! CallbackException: 1 callback of event 'collect_coupon' failed: CouponSteps.one",
        "1",
        "2",
        "3",
        "! CallbackException: 1 callback of event 'collect_checked' failed: CheckedSteps.two",
        "1",
        "2",
        "3",
        "4",
        "= -answer1answer2answer3answer4");
  }

  @Test
  void isolatedFailuresAreReportedAndHaveNoPartInTheAnswer() throws Throwable {
    program.expect(
        WIRED
            + """
            tell.apply(wiring.isolateQuotes().fire("fail1 fail4"));
            tell.apply(wiring.isolatePlaced().fire("stage2"));
            tell.apply(wiring.isolateCoupon().fire("fail1 yes3"));
            tell.apply(wiring.isolateChecked().fire("fail3"));
            tell.apply(wiring.isolateNamed().fire("fail3 "));
            """,
        "1",
        "report isolate_quotes QuotesSteps.one: failed 1 [fail1 fail4]",
        "2",
        "3",
        "4",
        "report isolate_quotes QuotesGuest.four: failed 4 [fail1 fail4] of guest",
        "= [answer2, answer3]",
        "1",
        "2",
        "report isolate_placed PlacedSteps.two: failed stage 2 [stage2]",
        "3",
        "4",
        "= null",
        "1",
        "report isolate_coupon CouponSteps.one: failed 1 [fail1 yes3]",
        "2",
        "3",
        "= Optional[yes3]",
        "1",
        "2",
        "3",
        "report isolate_checked CheckedSteps.three: failed 3 [fail3]",
        "4",
        "= true",
        "1",
        "2",
        "3",
        "report isolate_named NamedSteps.three: failed 3 [fail3 answer1answer2]",
        "4",
        "= fail3 answer1answer2answer4");
  }

  @Test
  void whoFailsAgainAndAgainIsRemoved() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.evictQuotesListeners()
                .add(o -> o.contains("deaf")
                    ? CompletableFuture.failedFuture(new IOException("deaf"))
                    : CompletableFuture.completedFuture(List.of("heard")));
            tell.apply(wiring.evictQuotes().fire("fail4 deaf"));
            tell.apply(wiring.evictQuotes().fire("fail4"));
            tell.apply(wiring.evictQuotes().fire("deaf"));
            tell.apply(wiring.evictQuotes().fire("deaf"));
            tell.apply(wiring.evictQuotes().fire("-"));
            log.removeIf(line -> line.length() == 1);
            """,
        "report evict_quotes listener: deaf [fail4 deaf]",
        "report evict_quotes QuotesGuest.four: failed 4 [fail4 deaf] of guest",
        "= [answer1, answer2, answer3]",
        "report evict_quotes QuotesGuest.four: failed 4 [fail4] of guest evicted",
        "= [answer1, answer2, answer3, heard]",
        "report evict_quotes listener: deaf [deaf]",
        "= [answer1, answer2, answer3]",
        "report evict_quotes listener: deaf [deaf] evicted",
        "= [answer1, answer2, answer3]",
        "= [answer1, answer2, answer3]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"collect", "isolate", "evict"})
  void errorsAndInterruptionsEndAFireUnderEveryPolicy(String policy) throws Throwable {
    String earlier = policy.equals("collect") ? " + failed 1" : "";
    program.expect(
        WIRED
            + """
            tell.apply(wiring.%1$sQuotes().fire("fail1 error2"));
            tell.apply(wiring.%1$sNamed().fire("fail1 error2"));
            tell.apply(wiring.%1$sCoupon().fire("fail1 interrupt3"));
            Trace.add(Thread.interrupted());
            log.removeIf(line -> line.startsWith("report"));
            """
                .formatted(policy),
        "1",
        "2",
        "! AssertionError: error 2" + earlier,
        "1",
        "2",
        "! AssertionError: error 2" + earlier,
        "1",
        "2",
        "3",
        "! InterruptedException: interrupted 3" + earlier,
        "true");
  }

  @Test
  void rejectionIsAFailureThatReachesTheFuture() throws Throwable {
    program.expect(
        WIRED
            + """
            desk.isClosed = true;
            tell.apply(wiring.propagateQuotes().fire("-"));
            tell.apply(wiring.isolateQuotes().fire("-"));
            tell.apply(wiring.collectNamed().fire("-"));
            """,
        "1",
        "2",
        "! RejectedCallbackException: QuotesSteps.three of event 'propagate_quotes' was rejected:"
            + " its executor rejected it.",
        "1",
        "2",
        "report isolate_quotes QuotesSteps.three: QuotesSteps.three of event 'isolate_quotes' was"
            + " rejected: its executor rejected it. [-]",
        "report isolate_quotes QuotesGuest.four: QuotesGuest.four of event 'isolate_quotes' was"
            + " rejected: its executor rejected it. [-] of guest",
        "= [answer1, answer2]",
        "1",
        "2",
        "! CallbackException: 2 callbacks of event 'collect_named' failed: NamedSteps.three,"
            + " NamedGuest.four + NamedGuest.four of event 'collect_named' was rejected: its"
            + " executor rejected it.");
  }

  @Test
  void cancelKeepsTheRestFromStarting() throws Throwable {
    program.expect(
        WIRED
            + """
            CompletableFuture<?> quotes = wiring.isolateQuotes().fire("wait2");
            Trace.add(quotes.cancel(true));
            Trace.add(Step.stage.isDone());
            Step.stage.complete("");
            tell.apply(quotes);
            Trace.add(quotes.cancel(true) + " " + quotes.isCancelled());
            CompletableFuture<?> named = wiring.propagateNamed().fire("wait2");
            named.cancel(false);
            Step.stage.complete("");
            tell.apply(named);
            Trace.add(wiring.close(Duration.ofMinutes(1)));
            """,
        "1",
        "2",
        "true",
        "false",
        "cancelled",
        "true true",
        "1",
        "2",
        "cancelled",
        "[]");
  }

  @Test
  void whoeverCompletesTheFutureKeepsTheRestFromStarting() throws Throwable {
    program.expect(
        WIRED
            + """
            CompletableFuture<String> named = wiring.propagateNamed().fire("wait2");
            Trace.add(named.complete("mine"));
            Trace.add(named.complete("yours") + " " + named.cancel(true));
            Step.stage.complete("");
            tell.apply(named);
            CompletableFuture<Boolean> checked = wiring.collectChecked().fire("wait2");
            Trace.add(checked.completeExceptionally(new IOException("too late")));
            Step.stage.complete("");
            tell.apply(checked);
            CompletableFuture<Void> placed = wiring.propagatePlaced().fire("wait2");
            placed.orTimeout(1, TimeUnit.MILLISECONDS);
            Trace.attempt(() -> Futures.now(placed));
            Step.stage.complete("");
            tell.apply(placed);
            Trace.add(wiring.close(Duration.ofMinutes(1)));
            """,
        "1",
        "2",
        "true",
        "false false",
        "= mine",
        "1",
        "2",
        "true",
        "! IOException: too late",
        "1",
        "2",
        "! TimeoutException: null",
        "! TimeoutException: null",
        "[]");
  }
}
