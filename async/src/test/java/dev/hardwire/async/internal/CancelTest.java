package dev.hardwire.async.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.FailurePolicy;
import dev.hardwire.runtime.internal.ErrorReports;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("FutureReturnValueIgnored") // bodies return objects of any type
class CancelTest {

  private final Handled handled = new Handled();
  private final InFlight inFlight = new InFlight("AppWiring", new ErrorReports(handled));
  private final ManualExecutor queue = new ManualExecutor();
  private final Crew crew = new Crew();
  private final AsyncCallback plain = inFlight.callback("quotes_asked", "Shops.quote");
  private final AsyncCallback queued = inFlight.callback("quotes_asked", "Web.quote").on(queue);
  private final AsyncCallback running =
      inFlight.callback("quotes_asked", "Phone.quote").on(crew.pool);
  private final FutureFire<List<Integer>> fire =
      inFlight.list("quotes_asked", FailurePolicy.PROPAGATE);
  private final List<String> log = new ArrayList<>();
  private final CountDownLatch isStarted = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);
  private final CompletableFuture<String> ended = new CompletableFuture<>();

  @AfterEach
  void end() throws Exception {
    mayEnd.countDown();
    crew.end();
    assertEquals(List.of(), inFlight.close(Duration.ZERO));
    assertEquals(List.of(), handled.causes());
    assertTrue(inFlight.isEmpty());
  }

  @Test
  void whatIsCancelledBeforeItStartsLeavesNothing() {
    fire.add(queued, logging("Ada")).add(plain, logging("Grace"));
    assertTrue(fire.cancel(true));
    fire.start();
    queue.runAll();
    assertEquals(List.of(), log);
  }

  @Test
  void whatHasNotStartedNeverDoes() {
    fire.add(queued, logging("Ada")).add(queued, logging("Grace")).start();
    queue.runNext();
    assertTrue(fire.cancel(false));
    queue.runAll();
    assertEquals(List.of("Ada"), log);
    assertTrue(fire.isCancelled());
    assertTrue(fire.cancel(true));
  }

  @Test
  void furtherStepsAreNotStarted() {
    FutureFire<Boolean> sequence = inFlight.veto("quotes_asked", FailurePolicy.COLLECT);
    CompletableFuture<Boolean> web = new CompletableFuture<>();
    sequence.add(plain, new Quote(() -> web)).add(plain, logging("Ada")).start();
    assertTrue(sequence.cancel(false));
    assertFalse(web.isDone());
    web.complete(true);
    assertEquals(List.of(), log);
  }

  @Test
  void runningCallIsInterrupted() throws Exception {
    fire.add(running, waiting()).start();
    Crew.await(isStarted);
    assertTrue(fire.cancel(true));
    assertEquals("interrupted", Crew.get(ended));
  }

  @Test
  void runningCallIsNotInterruptedUnlessItMayBe() throws Exception {
    fire.add(running, waiting()).start();
    Crew.await(isStarted);
    assertTrue(fire.cancel(false));
    mayEnd.countDown();
    assertEquals("by itself", Crew.get(ended));
  }

  @Test
  void stageIsCancelled() {
    CompletableFuture<Integer> web = new CompletableFuture<>();
    fire.add(plain, new Quote(() -> web)).start();
    assertTrue(fire.cancel(true));
    assertTrue(web.isCancelled());
  }

  @Test
  void nothingIsReportedAfterwards() throws Exception {
    FutureFire<Void> isolated = inFlight.all("quotes_asked", FailurePolicy.ISOLATE);
    CompletableFuture<Integer> web = new CompletableFuture<>();
    isolated.add(plain, new Quote(() -> web)).start();
    assertTrue(isolated.cancel(false));
    web.completeExceptionally(new IllegalStateException("no web"));
  }

  @Test
  void answeredFutureCannotBeCancelled() {
    fire.add(plain, logging("Ada")).start();
    assertFalse(fire.cancel(true));
    assertFalse(fire.complete(List.of()));
    assertFalse(fire.completeExceptionally(new IllegalStateException()));
    assertEquals(List.of(1), fire.join());
  }

  @Test
  void completingFromOutsideLeavesRunningCallsAlone() throws Exception {
    fire.add(running, waiting()).add(queued, logging("Ada")).start();
    Crew.await(isStarted);
    assertTrue(fire.complete(List.of(42)));
    assertFalse(fire.cancel(true));
    queue.runAll();
    mayEnd.countDown();
    assertEquals("by itself", Crew.get(ended));
    assertEquals(List.of(42), fire.join());
    assertEquals(List.of(), log);
  }

  @Test
  void failingFromOutsideDropsWhatHasNotStarted() {
    IllegalStateException closed = new IllegalStateException("shop is closed");
    fire.add(queued, logging("Ada")).start();
    assertTrue(fire.completeExceptionally(closed));
    queue.runAll();
    assertEquals(List.of(), log);
    assertSame(closed, Crew.failure(fire));
  }

  @Test
  void timeoutOfTheFutureDropsWhatHasNotStarted() {
    fire.add(queued, logging("Ada")).start();
    fire.orTimeout(1, TimeUnit.MILLISECONDS);
    assertInstanceOf(TimeoutException.class, Crew.failure(fire));
    queue.runAll();
    assertEquals(List.of(), log);
  }

  @Test
  void completingBySupplierDropsWhatHasNotStarted() {
    fire.add(queued, logging("Ada")).start();
    assertSame(fire, fire.completeAsync(() -> List.of(42), Runnable::run));
    queue.runAll();
    assertEquals(List.of(42), fire.join());
    assertEquals(List.of(), log);
  }

  @Test
  void failureThatTheFutureCannotTellIsReported() throws Exception {
    IllegalStateException noWeb = new IllegalStateException("no web");
    CompletableFuture<Integer> web = new CompletableFuture<>();
    fire.add(plain, new Quote(() -> web)).start();
    assertTrue(fire.complete(List.of(42)));
    web.completeExceptionally(noWeb);
    assertSame(noWeb, handled.next().cause());
  }

  @Test
  void dependentsOfTheFutureAreNotCalls() {
    CompletableFuture<Integer> size = fire.thenApply(List::size);
    assertTrue(size.cancel(true));
    fire.add(plain, logging("Ada")).start();
    assertEquals(List.of(1), fire.join());
  }

  @Test
  void cancelledFutureSaysSo() {
    fire.add(queued, logging("Ada")).start();
    List<Throwable> failures = new ArrayList<>();
    fire.whenComplete((answers, failure) -> failures.add(failure));
    assertTrue(fire.cancel(true));
    assertInstanceOf(CancellationException.class, failures.get(0));
  }

  private Quote logging(String name) {
    return new Quote(
        () -> {
          log.add(name);
          return 1;
        });
  }

  private Quote waiting() {
    return new Quote(
        () -> {
          isStarted.countDown();
          try {
            mayEnd.await();
            ended.complete("by itself");
          } catch (InterruptedException expected) {
            ended.complete("interrupted");
            throw expected;
          }
          return 1;
        });
  }
}
