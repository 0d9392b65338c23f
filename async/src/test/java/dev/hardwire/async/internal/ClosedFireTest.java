package dev.hardwire.async.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.FailurePolicy;
import dev.hardwire.async.UnfinishedCall;
import dev.hardwire.async.WiringClosedException;
import dev.hardwire.runtime.internal.ErrorReports;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@SuppressWarnings("FutureReturnValueIgnored") // bodies return objects of any type
class ClosedFireTest {

  private static final Duration LONG = Duration.ofHours(1);

  private final Handled handled = new Handled();
  private final InFlight inFlight = new InFlight("AppWiring", new ErrorReports(handled));
  private final ManualExecutor queue = new ManualExecutor();
  private final Crew crew = new Crew();
  private final AsyncCallback plain = inFlight.callback("quotes_asked", "Shops.quote");
  private final AsyncCallback queued = inFlight.callback("quotes_asked", "Web.quote").on(queue);
  private final CompletableFuture<Boolean> web = new CompletableFuture<>();

  @AfterEach
  void end() throws Exception {
    crew.end();
  }

  @Test
  void firesAreRefusedOnceClosingHasBegun() {
    FutureFire<Void> late = inFlight.all("quotes_asked", FailurePolicy.PROPAGATE);
    late.add(queued, new Quote(() -> 1));
    inFlight.close(Duration.ZERO);
    for (FailurePolicy policy : FailurePolicy.values()) {
      assertThrows(WiringClosedException.class, () -> inFlight.all("quotes_asked", policy));
      assertThrows(WiringClosedException.class, () -> inFlight.list("quotes_asked", policy));
      assertThrows(WiringClosedException.class, () -> inFlight.first("quotes_asked", policy));
      assertThrows(WiringClosedException.class, () -> inFlight.veto("quotes_asked", policy));
      assertThrows(WiringClosedException.class, () -> inFlight.fold("quotes_asked", policy, 1));
      assertThrows(WiringClosedException.class, () -> inFlight.only("quotes_asked", policy));
    }
    assertThrows(WiringClosedException.class, late::start);
    assertEquals(0, queue.size());
    assertEquals(List.of(), inFlight.close(LONG));
  }

  @Test
  void fireThatHasBegunMayGoOn() throws Exception {
    CompletableFuture<Boolean> future =
        inFlight
            .veto("quotes_asked", FailurePolicy.PROPAGATE)
            .add(plain, new Quote(() -> web))
            .add(plain, new Quote(() -> false))
            .start();
    Future<List<UnfinishedCall>> closing = crew.pool.submit(() -> inFlight.close(LONG));
    untilClosing();
    web.complete(true);
    assertEquals(List.of(), Crew.get(closing));
    assertTrue(future.isDone());
    assertEquals(false, future.join());
  }

  @Test
  void unfinishedStepsAreReturned() {
    CompletableFuture<Boolean> future =
        inFlight
            .veto("quotes_asked", FailurePolicy.PROPAGATE)
            .add(plain, new Quote(() -> true))
            .add(plain, new Quote(() -> web))
            .add(queued, new Quote(() -> false))
            .start();
    assertEquals(
        List.of(
            "Web.quote of event 'quotes_asked' (not started)",
            "Shops.quote of event 'quotes_asked' (started)"),
        inFlight.close(Duration.ZERO).stream().map(Objects::toString).toList());
    assertTrue(web.isCancelled());
    assertEquals(0, queue.size());
    Throwable failure = assertInstanceOf(WiringClosedException.class, Crew.failure(future));
    assertEquals(
        "Event 'quotes_asked' was not finished when AppWiring was closed.", failure.getMessage());
    assertEquals(List.of(), inFlight.close(LONG));
  }

  @Test
  void earlierFailureIsNotLost() {
    IllegalStateException noShop = new IllegalStateException("no shop");
    CompletableFuture<Void> future =
        inFlight
            .all("quotes_asked", FailurePolicy.COLLECT)
            .add(
                plain,
                new Quote(
                    () -> {
                      throw noShop;
                    }))
            .add(queued, new Quote(() -> 1))
            .start();
    assertEquals(1, inFlight.close(Duration.ZERO).size());
    assertArrayEquals(new Throwable[] {noShop}, Crew.failure(future).getSuppressed());
  }

  @Test
  void failureIsReportedBeforeTheWiringIsClosed() throws Exception {
    for (int i = 0; i < 100; i++) {
      InFlight another = new InFlight("AppWiring", new ErrorReports(handled));
      CompletableFuture<Void> future =
          another
              .all("quotes_asked", FailurePolicy.ISOLATE)
              .add(
                  another.callback("quotes_asked", "Web.quote").on(crew.pool),
                  new Quote(
                      () -> {
                        throw new IllegalStateException("no web");
                      }))
              .start();
      assertEquals(List.of(), another.close(LONG));
      assertEquals(i + 1, handled.causes().size());
      assertTrue(future.isDone());
    }
  }

  @Test
  void runningCallOfACancelledFireIsReturned() {
    CompletableFuture<Void> future =
        inFlight
            .all("quotes_asked", FailurePolicy.COLLECT)
            .add(plain, new Quote(() -> web))
            .start();
    assertTrue(future.cancel(false));
    assertEquals(1, inFlight.close(Duration.ZERO).size());
    assertTrue(web.isCancelled());
    assertTrue(future.isCancelled());
  }

  @Test
  void dependentThatClosesTheWiringIsNotWaitedFor() {
    CompletableFuture<List<UnfinishedCall>> unfinished =
        inFlight
            .all("quotes_asked", FailurePolicy.PROPAGATE)
            .add(queued, new Quote(() -> 1))
            .start()
            .thenApply(nothing -> inFlight.close(LONG));
    assertFalse(unfinished.isDone());
    queue.runAll();
    assertEquals(List.of(), unfinished.join());
  }

  @Test
  void callThatClosesItsWiringIsNotWaitedFor() {
    CompletableFuture<List<List<UnfinishedCall>>> future =
        inFlight
            .<List<UnfinishedCall>>list("quotes_asked", FailurePolicy.PROPAGATE)
            .add(queued, new Quote(() -> inFlight.close(LONG)))
            .start();
    queue.runAll();
    assertEquals(List.of(List.of()), future.join());
  }

  @Test
  void untrackedFiresAreNeverRefused() {
    InFlight untracked = InFlight.untracked(new ErrorReports(handled));
    untracked.close(Duration.ZERO);
    AsyncCallback listeners = untracked.callback("quotes_asked", "listener");
    CompletableFuture<Boolean> future =
        untracked
            .veto("quotes_asked", FailurePolicy.PROPAGATE)
            .addListener(listeners, new Quote(() -> web))
            .start();
    web.complete(false);
    assertEquals(false, future.join());
  }

  @SuppressWarnings("ThreadPriorityCheck")
  private void untilClosing() {
    while (!inFlight.isClosing()) {
      Thread.yield();
    }
  }
}
