package dev.hardwire.async.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.FailurePolicy;
import dev.hardwire.async.UnfinishedCall;
import dev.hardwire.async.WiringClosedException;
import dev.hardwire.runtime.CallbackException;
import dev.hardwire.runtime.internal.ErrorReports;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("FutureReturnValueIgnored") // bodies return objects of any type
class FutureRetryTest {

  private static final long HOUR = 3_600_000;

  private final Handled handled = new Handled();
  private final InFlight inFlight = new InFlight("AppWiring", new ErrorReports(handled));
  private final Crew crew = new Crew(1);
  private final AsyncCallback plain = inFlight.callback("quotes_asked", "Shops.quote");
  private final AsyncCallback web =
      inFlight.callback("quotes_asked", "Web.quote").on(crew.pool).retry(3, 1, 2);
  private final AsyncCallback slow =
      inFlight.callback("quotes_asked", "Phone.quote").on(crew.pool).retry(3, HOUR, HOUR);
  private final AtomicInteger calls = new AtomicInteger();

  @AfterEach
  void end() throws Exception {
    crew.end();
    assertEquals(List.of(), inFlight.close(Duration.ofSeconds(20)));
    assertTrue(inFlight.isEmpty());
  }

  @Test
  void answerOfTheLastAttemptCounts() throws Exception {
    FutureFire<List<Integer>> fire = inFlight.list("quotes_asked", FailurePolicy.PROPAGATE);
    fire.add(plain, new Quote(() -> 7)).add(web, new Quote(() -> answeredAtCall(3)));
    assertEquals(List.of(7, 3), Crew.get(fire.start()));
    assertEquals(List.of(), handled.causes());
  }

  @Test
  void lastFailureReachesTheFutureWithThoseBefore() {
    FutureFire<Integer> fire = inFlight.only("quotes_asked", FailurePolicy.PROPAGATE);
    fire.add(web, new Quote(() -> answeredAtCall(4)));
    Throwable failure = Crew.failure(fire.start());
    assertEquals("call 3", failure.getMessage());
    assertEquals(2, failure.getSuppressed().length);
  }

  @Test
  void sequenceWaitsForTheAttempts() throws Exception {
    FutureFire<Optional<Integer>> fire = inFlight.first("quotes_asked", FailurePolicy.ISOLATE);
    fire.add(web, new Quote(() -> answeredAtCall(1_000)).converted(Optional::of))
        .add(plain, new Quote(calls::get).converted(Optional::of));
    assertEquals(Optional.of(3), Crew.get(fire.start()));
    assertEquals("call 3", handled.next().cause().getMessage());
  }

  @Test
  void failedCallsAreCollectedOnce() throws Exception {
    FutureFire<Void> fire = inFlight.all("quotes_asked", FailurePolicy.COLLECT);
    fire.add(web, new Quote(() -> answeredAtCall(1_000))).add(plain, new Quote(() -> 7));
    CallbackException collected =
        assertInstanceOf(CallbackException.class, Crew.failure(fire.start()));
    assertEquals(1, collected.failures().size());
    assertEquals("call 3", collected.failures().get(0).cause().getMessage());
  }

  /** What fails anyway waits for nothing. */
  @Test
  void failureOfAnotherCallbackEndsTheAttempts() throws Exception {
    IOException offline = new IOException("offline");
    FutureFire<Void> fire = inFlight.all("quotes_asked", FailurePolicy.PROPAGATE);
    AsyncCallback other = inFlight.callback("quotes_asked", "Letter.quote").on(crew.pool);
    fire.add(slow, new Quote(this::failing))
        .add(
            other,
            new Quote(
                () -> {
                  throw offline;
                }));
    assertSame(offline, Crew.failure(fire.start()));
    assertEquals("busy", offline.getSuppressed()[0].getMessage());
    assertEquals(1, calls.get());
  }

  @Test
  void attemptIsNotRepeatedForAFireThatHasFailed() throws Exception {
    IOException offline = new IOException("offline");
    FutureFire<Void> fire = inFlight.all("quotes_asked", FailurePolicy.PROPAGATE);
    CountDownLatch isStarted = new CountDownLatch(1);
    CountDownLatch mayFail = new CountDownLatch(1);
    fire.add(
            slow,
            new Quote(
                () -> {
                  isStarted.countDown();
                  Crew.await(mayFail);
                  return failing();
                }))
        .add(
            inFlight.callback("quotes_asked", "Letter.quote"),
            new Quote(
                () -> {
                  Crew.await(isStarted);
                  throw offline;
                }));
    CompletableFuture<Void> future = fire.start();
    mayFail.countDown();
    assertSame(offline, Crew.failure(future));
    assertEquals("busy", offline.getSuppressed()[0].getMessage());
    assertEquals(1, calls.get());
  }

  @Test
  void cancelledFireIsNotRepeated() throws Exception {
    for (boolean interrupts : List.of(true, false)) {
      FutureFire<Integer> fire = inFlight.only("quotes_asked", FailurePolicy.PROPAGATE);
      fire.add(slow, new Quote(this::failing)).start();
      untilWaiting();
      assertTrue(fire.cancel(interrupts));
    }
    assertEquals(List.of(), inFlight.close(Duration.ZERO));
    assertTrue(inFlight.isEmpty());
    assertEquals(List.of(), handled.causes());
  }

  @Test
  void fireThatIsCompletedFromOutsideIsNotRepeated() throws Exception {
    FutureFire<Integer> fire = inFlight.only("quotes_asked", FailurePolicy.PROPAGATE);
    fire.add(slow, new Quote(this::failing)).start();
    untilWaiting();
    assertTrue(fire.complete(5));
    assertEquals("busy", handled.next().cause().getMessage());
    assertTrue(inFlight.isEmpty());
  }

  @Test
  void closeReturnsWhatWaitsForAnAttempt() throws Exception {
    FutureFire<Integer> fire = inFlight.only("quotes_asked", FailurePolicy.PROPAGATE);
    Quote quote = new Quote(this::failing);
    fire.add(slow, quote).start();
    untilWaiting();
    List<UnfinishedCall> unfinished = inFlight.close(Duration.ZERO);
    assertEquals(List.of(quote), unfinished);
    assertInstanceOf(WiringClosedException.class, Crew.failure(fire));
  }

  private Object answeredAtCall(int number) throws IOException {
    int call = calls.incrementAndGet();
    if (call < number) {
      throw new IOException("call " + call);
    }
    return call;
  }

  private Object failing() throws IOException {
    calls.incrementAndGet();
    throw new IOException("busy");
  }

  /** Until the one thread has made an attempt and gone on to something else. */
  private void untilWaiting() throws Exception {
    Crew.get(crew.pool.submit(() -> null));
  }
}
