package dev.hardwire.async.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.FailurePolicy;
import dev.hardwire.runtime.CallbackException;
import dev.hardwire.runtime.internal.ErrorReports;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("FutureReturnValueIgnored") // bodies return objects of any type
class SequenceFireTest {

  private static final int MANY = 10_000;

  private final Handled handled = new Handled();
  private final InFlight inFlight = new InFlight("AppWiring", new ErrorReports(handled));
  private final ManualExecutor queue = new ManualExecutor();
  private final AsyncCallback plain = inFlight.callback("quote_asked", "Shops.quote");
  private final AsyncCallback queued = inFlight.callback("quote_asked", "Web.quote").on(queue);
  private final AsyncCallback listeners = inFlight.callback("quote_asked", "listener");
  private final List<String> log = new ArrayList<>();
  private final IOException noShop = new IOException("no shop");

  @AfterEach
  void everythingHasLeft() {
    assertEquals(List.of(), inFlight.close(Duration.ZERO));
  }

  @Test
  void firstPresentAnswerEndsTheFire() {
    CompletableFuture<Optional<Integer>> future =
        first(FailurePolicy.PROPAGATE)
            .add(plain, new Quote(Optional::empty))
            .add(queued, new Quote(() -> 2).converted(Optional::of))
            .add(queued, new Quote(() -> Optional.of(3)))
            .start();
    assertEquals(1, queue.size());
    queue.runNext();
    assertEquals(Optional.of(2), future.join());
    assertEquals(0, queue.size());
  }

  @Test
  void noAnswerIsEmpty() {
    assertEquals(Optional.empty(), first(FailurePolicy.PROPAGATE).start().join());
    assertEquals(
        Optional.empty(),
        first(FailurePolicy.PROPAGATE).add(plain, new Quote(Optional::empty)).start().join());
  }

  @Test
  void listenerAnswersAsTheEventDoes() {
    CompletableFuture<Optional<Integer>> web = new CompletableFuture<>();
    CompletableFuture<Optional<Integer>> future =
        first(FailurePolicy.PROPAGATE).addListener(listeners, new Quote(() -> web)).start();
    web.complete(Optional.of(1));
    assertEquals(Optional.of(1), future.join());
  }

  @Test
  void stepIsStartedWhenTheOneBeforeIsOver() {
    CompletableFuture<Optional<Integer>> web = new CompletableFuture<>();
    CompletableFuture<Optional<Integer>> future =
        first(FailurePolicy.PROPAGATE)
            .add(plain, new Quote(() -> web))
            .add(plain, logging("Ada", Optional.of(2)))
            .start();
    assertEquals(List.of(), log);
    web.complete(Optional.empty());
    assertEquals(List.of("Ada"), log);
    assertEquals(Optional.of(2), future.join());
  }

  @Test
  void falseIsAVeto() {
    CompletableFuture<Boolean> future =
        veto(FailurePolicy.PROPAGATE)
            .add(plain, new Quote(() -> true))
            .add(plain, new Quote(() -> CompletableFuture.completedFuture(false)))
            .add(plain, logging("Ada", true))
            .start();
    assertEquals(false, future.join());
    assertEquals(List.of(), log);
    assertEquals(true, veto(FailurePolicy.PROPAGATE).start().join());
  }

  @Test
  void chainHandsAnswersOn() {
    FutureFire<Integer> fire = inFlight.fold("quote_asked", FailurePolicy.PROPAGATE, 5);
    fire.add(plain, Quote.folding(quote -> quote.current() + 1));
    fire.add(queued, Quote.folding(quote -> quote.current() * 2));
    fire.add(plain, Quote.folding(quote -> CompletableFuture.completedFuture(quote.current() - 3)));
    CompletableFuture<Integer> future = fire.start();
    queue.runAll();
    assertEquals(9, future.join());
  }

  @Test
  void chainKeepsItsValueWhereAStepFails() {
    FutureFire<Integer> fire = inFlight.fold("quote_asked", FailurePolicy.ISOLATE, 5);
    fire.add(plain, Quote.folding(quote -> quote.current() + 1));
    fire.add(plain, failing(noShop));
    fire.add(plain, Quote.folding(quote -> quote.current() * 2));
    assertEquals(12, fire.start().join());
    assertEquals(List.of(noShop), handled.causes());
  }

  @Test
  void onlyAnswerIsTheEventsAnswer() {
    CompletableFuture<Integer> web = new CompletableFuture<>();
    FutureFire<Integer> fire = inFlight.only("quote_asked", FailurePolicy.PROPAGATE);
    CompletableFuture<Integer> future = fire.add(plain, new Quote(() -> web)).start();
    assertFalse(future.isDone());
    web.complete(7);
    assertEquals(7, future.join());
  }

  @Test
  void onlyAnswerMustNotBeNull() {
    FutureFire<Integer> fire = inFlight.only("quote_asked", FailurePolicy.PROPAGATE);
    CompletableFuture<Integer> future =
        fire.add(plain, new Quote(() -> CompletableFuture.completedFuture(null))).start();
    assertEquals(
        "Shops.quote answered null to event 'quote_asked'", Crew.failure(future).getMessage());
  }

  @Test
  void failureEndsTheSequence() {
    CompletableFuture<Boolean> future =
        veto(FailurePolicy.PROPAGATE)
            .add(plain, failing(noShop))
            .add(queued, logging("Ada", true))
            .start();
    assertSame(noShop, Crew.failure(future));
    assertEquals(0, queue.size());
  }

  @Test
  void failureCountsAsAbsentWhereTheFireGoesOn() {
    CompletableFuture<Optional<Integer>> future =
        first(FailurePolicy.EVICT)
            .add(plain, failing(noShop))
            .add(plain, new Quote(() -> Optional.of(2)))
            .start();
    assertEquals(Optional.of(2), future.join());
    assertEquals(List.of(noShop), handled.causes());
  }

  @Test
  void collectedFailureTakesThePlaceOfAnEarlyAnswer() {
    CompletableFuture<Optional<Integer>> future =
        first(FailurePolicy.COLLECT)
            .add(plain, failing(noShop))
            .add(plain, new Quote(() -> Optional.of(2)))
            .add(plain, logging("Ada", Optional.empty()))
            .start();
    assertSame(noShop, assertInstanceOf(CallbackException.class, Crew.failure(future)).getCause());
    assertEquals(List.of(), log);
  }

  @Test
  void stepsThatAreRejectedAreFailures() {
    AsyncCallback full =
        inFlight
            .callback("quote_asked", "Web.quote")
            .on(
                task -> {
                  throw new RejectedExecutionException("full");
                });
    CompletableFuture<Optional<Integer>> future =
        first(FailurePolicy.ISOLATE)
            .add(full, new Quote(() -> Optional.of(1)))
            .add(plain, new Quote(() -> Optional.of(2)))
            .start();
    assertEquals(Optional.of(2), future.join());
    assertEquals(1, handled.causes().size());
  }

  @Test
  void stepsWhoseConditionIsFalseArePassedOver() {
    CompletableFuture<Boolean> future =
        veto(FailurePolicy.PROPAGATE)
            .add(plain, new Quote(() -> false).when(item -> item.equals("pears")))
            .add(queued, new Quote(() -> false).when(item -> item.equals("pears")))
            .add(plain, logging("Ada", true))
            .start();
    assertEquals(true, future.join());
    assertEquals(List.of("Ada"), log);
  }

  @Test
  void manyPlainStepsNeedNoStack() {
    AtomicInteger steps = new AtomicInteger();
    FutureFire<Boolean> fire = veto(FailurePolicy.PROPAGATE);
    for (int i = 0; i < MANY; i++) {
      fire.add(plain, new Quote(() -> steps.incrementAndGet() > 0));
    }
    assertTrue(fire.start().join());
    assertEquals(MANY, steps.get());
  }

  @Test
  void manyStagesNeedNoStack() {
    FutureFire<Integer> fire = inFlight.fold("quote_asked", FailurePolicy.PROPAGATE, 0);
    AsyncCallback direct = inFlight.callback("quote_asked", "Web.quote").on(Runnable::run);
    CompletableFuture<Integer> gate = new CompletableFuture<>();
    fire.add(plain, Quote.folding(quote -> gate));
    for (int i = 0; i < MANY; i++) {
      fire.add(
          i % 2 == 0 ? plain : direct,
          Quote.folding(quote -> CompletableFuture.completedFuture(quote.current() + 1)));
    }
    CompletableFuture<Integer> future = fire.start();
    gate.complete(0);
    assertEquals(MANY, future.join());
  }

  @Test
  void manyFailedStepsNeedNoStack() {
    FutureFire<Boolean> fire = veto(FailurePolicy.ISOLATE);
    for (int i = 0; i < MANY; i++) {
      fire.add(plain, failing(noShop));
    }
    assertTrue(fire.start().join());
    assertEquals(MANY, handled.causes().size());
  }

  @Test
  void contextOfEachStepIsCapturedByTheThreadThatFires() {
    plain.around(capturing());
    queued.around(capturing());
    CompletableFuture<Boolean> future =
        veto(FailurePolicy.PROPAGATE)
            .add(plain, logging("plain", true))
            .add(queued, logging("first", true))
            .add(queued, logging("second", true))
            .start();
    assertEquals(List.of("captured", "captured", "plain"), log);
    queue.runAll();
    assertTrue(future.join());
    assertEquals(
        List.of("captured", "captured", "plain", "restored", "first", "restored", "second"), log);
  }

  @Test
  void contextThatCannotBeCapturedFailsItsStep() {
    IllegalStateException noContext = new IllegalStateException("no context");
    queued.around(
        new Hook(
            task -> {
              throw noContext;
            }));
    CompletableFuture<Boolean> future =
        veto(FailurePolicy.ISOLATE)
            .add(queued, logging("first", true))
            .add(plain, logging("second", false))
            .start();
    assertEquals(false, future.join());
    assertEquals(List.of("second"), log);
    assertEquals(List.of(noContext), handled.causes());
  }

  @Test
  void stepRunsOnTheThreadThatEndedTheOneBefore() throws Exception {
    CompletableFuture<Boolean> web = new CompletableFuture<>();
    CompletableFuture<Thread> thread = new CompletableFuture<>();
    CompletableFuture<Boolean> future =
        veto(FailurePolicy.PROPAGATE)
            .add(plain, new Quote(() -> web))
            .add(plain, new Quote(() -> thread.complete(Thread.currentThread())))
            .start();
    Thread other = new Thread(() -> web.complete(true));
    other.start();
    assertTrue(Crew.get(future));
    assertSame(other, thread.get());
  }

  private Hook capturing() {
    return new Hook(
        task -> {
          log.add("captured");
          return () -> {
            log.add("restored");
            task.run();
          };
        });
  }

  private FutureFire<Optional<Integer>> first(FailurePolicy policy) {
    return inFlight.first("quote_asked", policy);
  }

  private FutureFire<Boolean> veto(FailurePolicy policy) {
    return inFlight.veto("quote_asked", policy);
  }

  private Quote logging(String name, Object answer) {
    return new Quote(
        () -> {
          log.add(name);
          return answer;
        });
  }

  private static Quote failing(Throwable failure) {
    return new Quote(
        () -> {
          throw failure;
        });
  }
}
