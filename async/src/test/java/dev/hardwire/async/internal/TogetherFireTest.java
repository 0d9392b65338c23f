package dev.hardwire.async.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.FailurePolicy;
import dev.hardwire.runtime.CallbackException;
import dev.hardwire.runtime.CallbackFailure;
import dev.hardwire.runtime.internal.ErrorReports;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("FutureReturnValueIgnored") // bodies return objects of any type
class TogetherFireTest {

  private final Handled handled = new Handled();
  private final InFlight inFlight = new InFlight("AppWiring", new ErrorReports(handled));
  private final ManualExecutor queue = new ManualExecutor();
  private final AsyncCallback plain = inFlight.callback("quotes_asked", "Shops.quote");
  private final AsyncCallback queued = inFlight.callback("quotes_asked", "Web.quote").on(queue);
  private final AsyncCallback listeners = inFlight.callback("quotes_asked", "listener");
  private final List<String> log = new ArrayList<>();
  private final IOException first = new IOException("no shop");
  private final IOException second = new IOException("no web");

  @AfterEach
  void everythingHasLeft() {
    Thread.interrupted();
    assertEquals(List.of(), inFlight.close(Duration.ZERO));
  }

  @Test
  void nothingRunsBeforeTheStart() {
    FutureFire<Void> fire = inFlight.all("quotes_asked", FailurePolicy.PROPAGATE);
    fire.add(plain, logging("Ada"));
    assertEquals(List.of(), log);
    assertSame(fire, fire.start());
    assertEquals(List.of("Ada"), log);
  }

  @Test
  void fireWithoutCallbacksIsDone() {
    assertNull(inFlight.all("quotes_asked", FailurePolicy.PROPAGATE).start().join());
    assertEquals(List.of(), inFlight.list("quotes_asked", FailurePolicy.COLLECT).start().join());
  }

  @Test
  void answersAreListedInTheOrderOfCallbacks() {
    CompletableFuture<Integer> slow = new CompletableFuture<>();
    CompletableFuture<List<Integer>> future =
        list(FailurePolicy.PROPAGATE)
            .add(plain, new Quote(() -> 1))
            .add(plain, new Quote(() -> slow))
            .add(queued, new Quote(() -> 3))
            .add(queued, new Quote(() -> 4))
            .start();
    queue.runLast();
    queue.runLast();
    assertFalse(future.isDone());
    slow.complete(2);
    assertEquals(List.of(1, 2, 3, 4), future.join());
    assertThrows(UnsupportedOperationException.class, () -> future.join().add(5));
  }

  @Test
  void listenersAnswerInLists() {
    CompletableFuture<List<Integer>> web = new CompletableFuture<>();
    CompletableFuture<List<Integer>> future =
        list(FailurePolicy.PROPAGATE)
            .add(plain, new Quote(() -> 1))
            .addListener(listeners, new Quote(() -> web))
            .addListener(listeners, new Quote(() -> CompletableFuture.completedFuture(List.of(4))))
            .start();
    web.complete(List.of(2, 3));
    assertEquals(List.of(1, 2, 3, 4), future.join());
  }

  @Test
  void listenerThatAnswersNullFails() {
    Throwable failure =
        Crew.failure(
            inFlight
                .all("quotes_asked", FailurePolicy.PROPAGATE)
                .addListener(listeners, new Quote(() -> null))
                .start());
    assertEquals("listener answered null to event 'quotes_asked'", failure.getMessage());
    CompletableFuture<List<Integer>> nulls =
        list(FailurePolicy.PROPAGATE)
            .addListener(
                listeners,
                new Quote(
                    () -> CompletableFuture.completedFuture(Arrays.asList(1, (Integer) null))))
            .start();
    assertInstanceOf(NullPointerException.class, Crew.failure(nulls));
  }

  @Test
  void nullIsNoAnswer() {
    CompletableFuture<List<Integer>> future =
        list(FailurePolicy.COLLECT)
            .add(plain, new Quote(() -> null))
            .add(plain, new Quote(() -> CompletableFuture.completedFuture(null)))
            .start();
    CallbackException failure = (CallbackException) Crew.failure(future);
    assertEquals(
        List.of("Shops.quote answered null to event 'quotes_asked'"),
        failure.failures().stream().map(one -> one.cause().getMessage()).distinct().toList());
    assertEquals(2, failure.failures().size());
  }

  @Test
  void nullIsIgnoredWhereAnswersAre() {
    assertNull(
        inFlight
            .all("quotes_asked", FailurePolicy.PROPAGATE)
            .add(plain, new Quote(() -> null))
            .add(plain, new Quote(() -> CompletableFuture.completedFuture(null)))
            .start()
            .join());
  }

  @Test
  void callbackWhoseConditionIsFalseHasNoPart() {
    CompletableFuture<List<Integer>> future =
        list(FailurePolicy.PROPAGATE)
            .add(plain, new Quote(() -> 1).when(item -> item.equals("pears")))
            .add(queued, new Quote(() -> 2).when(item -> item.equals("pears")))
            .add(plain, new Quote(() -> 3).when(item -> item.equals("apples")))
            .start();
    assertEquals(List.of(3), future.join());
    assertEquals(0, queue.size());
  }

  @Test
  void conditionThatFailsFailsTheCallback() {
    IllegalStateException broken = new IllegalStateException("broken");
    CompletableFuture<List<Integer>> future =
        list(FailurePolicy.PROPAGATE)
            .add(
                queued,
                new Quote(() -> 1)
                    .when(
                        item -> {
                          throw broken;
                        }))
            .start();
    assertSame(broken, Crew.failure(future));
  }

  @Test
  void firstFailureKeepsTheRestFromStarting() {
    CompletableFuture<Integer> slow = new CompletableFuture<>();
    CompletableFuture<List<Integer>> future =
        list(FailurePolicy.PROPAGATE)
            .add(plain, new Quote(() -> slow))
            .add(queued, logging("Ada"))
            .add(plain, failing(first))
            .add(plain, logging("Grace"))
            .start();
    queue.runAll();
    assertEquals(List.of(), log);
    assertFalse(future.isDone());
    slow.completeExceptionally(second);
    assertSame(first, Crew.failure(future));
    assertArrayEquals(new Throwable[] {second}, first.getSuppressed());
    assertEquals(List.of(), handled.causes());
  }

  @Test
  void sameFailureTwiceIsNotSuppressedByItself() {
    CompletableFuture<Integer> slow = new CompletableFuture<>();
    CompletableFuture<List<Integer>> future =
        list(FailurePolicy.PROPAGATE)
            .add(plain, new Quote(() -> slow))
            .add(plain, failing(first))
            .start();
    slow.completeExceptionally(first);
    assertSame(first, Crew.failure(future));
    assertEquals(0, first.getSuppressed().length);
  }

  @Test
  void collectedFailuresAreInTheOrderOfCallbacks() {
    CompletableFuture<List<Integer>> future =
        list(FailurePolicy.COLLECT)
            .add(queued, failing(first))
            .add(plain, failing(second))
            .add(plain, logging("Ada"))
            .start();
    queue.runAll();
    CallbackException failure = (CallbackException) Crew.failure(future);
    assertEquals(
        List.of("Web.quote", "Shops.quote"),
        failure.failures().stream().map(CallbackFailure::callback).toList());
    assertSame(first, failure.getCause());
    assertArrayEquals(new Throwable[] {second}, failure.getSuppressed());
    assertEquals(List.of("Ada"), log);
  }

  @Test
  void isolatedFailuresAreReportedAndHaveNoPart() {
    CompletableFuture<List<Integer>> future =
        list(FailurePolicy.ISOLATE)
            .add(plain, failing(first))
            .add(queued, failing(second))
            .add(plain, new Quote(() -> 3))
            .start();
    queue.runAll();
    assertEquals(List.of(3), future.join());
    assertEquals(List.of(first, second), handled.causes());
  }

  @Test
  void errorEndsTheFireUnderEachPolicy() {
    for (FailurePolicy policy : FailurePolicy.values()) {
      AssertionError error = new AssertionError("broken");
      CompletableFuture<List<Integer>> future =
          list(policy).add(plain, failing(error)).add(plain, logging("Ada")).start();
      assertSame(error, Crew.failure(future));
    }
    assertEquals(List.of(), log);
    assertEquals(List.of(), handled.causes());
  }

  @Test
  void interruptionEndsTheFireAndIsKept() {
    InterruptedException interruption = new InterruptedException();
    CompletableFuture<List<Integer>> future =
        list(FailurePolicy.COLLECT)
            .add(plain, failing(first))
            .add(plain, failing(interruption))
            .add(plain, logging("Ada"))
            .start();
    assertTrue(Thread.interrupted());
    assertSame(interruption, Crew.failure(future));
    assertArrayEquals(new Throwable[] {first}, interruption.getSuppressed());
    assertEquals(List.of(), log);
  }

  @Test
  void wrappersOfStagesAreTakenOff() {
    CompletableFuture<Integer> stage = new CompletableFuture<>();
    CompletableFuture<List<Integer>> future =
        list(FailurePolicy.PROPAGATE)
            .add(plain, new Quote(() -> stage.thenApply(one -> one)))
            .start();
    stage.completeExceptionally(new CompletionException(first));
    assertSame(first, Crew.failure(future));
  }

  @Test
  void cancelledStageIsAFailure() {
    CompletableFuture<Integer> stage = new CompletableFuture<>();
    CompletableFuture<List<Integer>> future =
        list(FailurePolicy.ISOLATE)
            .add(plain, new Quote(() -> stage))
            .add(plain, new Quote(() -> 2))
            .start();
    stage.cancel(true);
    assertEquals(List.of(2), future.join());
    assertInstanceOf(CancellationException.class, handled.causes().get(0));
  }

  @Test
  void traceIsOfTheThreadThatFires() {
    queued.traced();
    CompletableFuture<List<Integer>> future =
        list(FailurePolicy.PROPAGATE).add(queued, failing(first)).start();
    queue.runAll();
    assertSame(first, Crew.failure(future));
    assertEquals("Event 'quotes_asked' was fired here", first.getSuppressed()[0].getMessage());
  }

  @Test
  void callbackOnCompletionRunsEvenIfAddedAfterwards() {
    CompletableFuture<List<Integer>> future =
        list(FailurePolicy.PROPAGATE).add(plain, new Quote(() -> 1)).start();
    future.whenComplete((answers, failure) -> log.add("done " + answers));
    assertEquals(List.of("done [1]"), log);
  }

  private FutureFire<List<Integer>> list(FailurePolicy policy) {
    return inFlight.list("quotes_asked", policy);
  }

  private Quote logging(String name) {
    return new Quote(
        () -> {
          log.add(name);
          return 0;
        });
  }

  private static Quote failing(Throwable failure) {
    return new Quote(
        () -> {
          throw failure;
        });
  }
}
