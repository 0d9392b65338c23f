package dev.hardwire.async.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.FailurePolicy;
import dev.hardwire.async.UnfinishedCall;
import dev.hardwire.async.WiringClosedException;
import dev.hardwire.runtime.CallbackFailure;
import dev.hardwire.runtime.internal.ErrorReports;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CloseTest {

  private static final Duration LONG = Duration.ofHours(1);

  private final Handled handled = new Handled();
  private final InFlight inFlight = new InFlight("AppWiring", new ErrorReports(handled));
  private final ManualExecutor queue = new ManualExecutor();
  private final Crew crew = new Crew();
  private final AsyncCallback queued = inFlight.callback("user_joined", "Emails.greet").on(queue);
  private final AsyncCallback running =
      inFlight.callback("user_joined", "Emails.send").on(crew.pool);
  private final CountDownLatch isStarted = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);
  private final CompletableFuture<String> interrupted = new CompletableFuture<>();

  @AfterEach
  void end() throws Exception {
    Thread.interrupted();
    crew.end();
  }

  @Test
  void nothingInFlightIsNotWaitedFor() {
    assertEquals(List.of(), inFlight.close(LONG));
    assertEquals(List.of(), inFlight.close(LONG));
  }

  @Test
  void runningCallsAreWaitedFor() throws Exception {
    running.hand(waiting());
    Crew.await(isStarted);
    Future<List<UnfinishedCall>> closing = crew.pool.submit(() -> inFlight.close(LONG));
    untilClosing();
    assertFalse(closing.isDone());
    mayEnd.countDown();
    assertEquals(List.of(), Crew.get(closing));
    assertFalse(interrupted.isDone());
  }

  @Test
  void queuedCallIsReturnedAndNeverStarts() {
    queued.hand(new Greeting("Ada", () -> interrupted.complete("started")));
    UnfinishedCall unfinished = inFlight.close(Duration.ZERO).get(0);
    assertEquals("user_joined", unfinished.event());
    assertEquals("Emails.greet", unfinished.callback());
    assertEquals(List.of("Ada"), unfinished.arguments());
    assertThrows(UnsupportedOperationException.class, () -> unfinished.arguments().clear());
    assertFalse(unfinished.isStarted());
    assertEquals("Emails.greet of event 'user_joined' (not started)", unfinished.toString());
    queue.runAll();
    assertFalse(interrupted.isDone());
    assertEquals(List.of(), inFlight.close(LONG));
  }

  @Test
  void runningCallIsInterruptedAtTheDeadline() throws Exception {
    running.hand(waiting());
    Crew.await(isStarted);
    UnfinishedCall unfinished = inFlight.close(Duration.ofMillis(1)).get(0);
    assertTrue(unfinished.isStarted());
    assertEquals("Emails.send of event 'user_joined' (started)", unfinished.toString());
    assertEquals("interrupted", Crew.get(interrupted));
    assertEquals(List.of(), handled.causes());
  }

  @Test
  void threadThatIsInterruptedFindsNothingToGoOnWith() throws Exception {
    AsyncCallback onPostman = inFlight.callback("user_joined", "Emails.post").on(this::onPostman);
    onPostman.hand(waiting());
    Crew.await(isStarted);
    AsyncCallback retried =
        inFlight.callback("user_joined", "Emails.retry").retry(2, 1, 1).on(queue);
    retried.hand(
        new Greeting(
            "Bob",
            () -> {
              throw new IllegalStateException("no mail server");
            }));
    queue.runNext();
    untilQueued();
    AtomicInteger late = new AtomicInteger();
    queued.hand(new Greeting("Cid", late::incrementAndGet));
    CompletableFuture<Void> future =
        inFlight
            .all("user_joined", FailurePolicy.ISOLATE)
            .add(queued, new Quote(late::incrementAndGet))
            .start();
    assertEquals(
        List.of(
            "Emails.retry of event 'user_joined' (started)",
            "Emails.greet of event 'user_joined' (not started)",
            "Emails.greet of event 'user_joined' (not started)",
            "Emails.post of event 'user_joined' (started)"),
        inFlight.close(Duration.ZERO).stream().map(Objects::toString).toList());
    assertEquals("interrupted", Crew.get(interrupted));
    assertEquals(0, queue.size());
    assertEquals(0, late.get());
    assertInstanceOf(WiringClosedException.class, Crew.failure(future));
    assertEquals(List.of(), handled.causes());
  }

  /** Runs a task on a thread that runs what is queued as soon as it is interrupted. */
  private void onPostman(Runnable task) {
    new Thread(task) {
      @Override
      public void interrupt() {
        queue.runAll();
        super.interrupt();
      }
    }.start();
  }

  @Test
  void negativeTimeIsNone() {
    queued.hand(new Greeting("Ada", () -> null));
    assertEquals(1, inFlight.close(Duration.ofSeconds(-1)).size());
  }

  @Test
  void manyCallsAreReturnedOnceEach() {
    Set<Object> expected = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      expected.add("user " + i);
      queued.hand(new Greeting("user " + i, () -> null));
    }
    List<Object> names = new ArrayList<>();
    inFlight.close(Duration.ZERO).forEach(call -> names.add(call.arguments().get(0)));
    assertEquals(1_000, names.size());
    assertEquals(expected, new HashSet<>(names));
  }

  @Test
  void interruptedCloserGoesToTheDeadlineAtOnce() throws Exception {
    queued.hand(new Greeting("Ada", () -> null));
    CompletableFuture<Boolean> isInterrupted = new CompletableFuture<>();
    List<UnfinishedCall> unfinished = Collections.synchronizedList(new ArrayList<>());
    Thread closer =
        new Thread(
            () -> {
              unfinished.addAll(inFlight.close(LONG));
              isInterrupted.complete(Thread.currentThread().isInterrupted());
            });
    closer.start();
    Crew.untilWaiting(closer);
    closer.interrupt();
    assertTrue(Crew.get(isInterrupted));
    assertEquals(1, unfinished.size());
  }

  @Test
  void concurrentClosersShareWhatIsLeft() throws Exception {
    for (int i = 0; i < 500; i++) {
      queued.hand(new Greeting("user " + i, () -> null));
    }
    List<Future<List<UnfinishedCall>>> closers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      closers.add(crew.pool.submit(() -> inFlight.close(Duration.ofMillis(1))));
    }
    List<UnfinishedCall> all = new ArrayList<>();
    for (Future<List<UnfinishedCall>> closer : closers) {
      all.addAll(Crew.get(closer));
    }
    assertEquals(500, all.size());
    assertEquals(500, new HashSet<>(all).size());
  }

  @Test
  void unfinishedCallsAreReportedWhereNobodyTakesThem() throws Exception {
    queued.hand(new Greeting("Ada", () -> null));
    Thread.currentThread().interrupt();
    inFlight.close();
    assertTrue(Thread.interrupted());
    CallbackFailure failure = handled.next();
    assertEquals(List.of("Ada"), failure.arguments());
    assertInstanceOf(WiringClosedException.class, failure.cause());
    assertEquals(
        "Emails.greet of event 'user_joined' was not finished when AppWiring was closed.",
        failure.cause().getMessage());
  }

  @Test
  void callThatClosesItsWiringIsNotWaitedFor() throws Exception {
    CompletableFuture<List<UnfinishedCall>> unfinished = new CompletableFuture<>();
    running.hand(new Greeting("Ada", () -> unfinished.complete(inFlight.close(LONG))));
    assertEquals(List.of(), Crew.get(unfinished));
  }

  @Test
  void failureIsReportedBeforeTheWiringIsClosed() throws Exception {
    for (int i = 0; i < 100; i++) {
      InFlight another = new InFlight("AppWiring", new ErrorReports(handled));
      another
          .callback("user_joined", "Emails.greet")
          .on(crew.pool)
          .hand(
              new Greeting(
                  "Ada",
                  () -> {
                    throw new IllegalStateException("no mail server");
                  }));
      assertEquals(List.of(), another.close(LONG));
      assertEquals(i + 1, handled.causes().size());
    }
  }

  private Greeting waiting() {
    return new Greeting(
        "Ada",
        () -> {
          isStarted.countDown();
          try {
            mayEnd.await();
          } catch (InterruptedException expected) {
            interrupted.complete("interrupted");
            throw expected;
          }
          return null;
        });
  }

  @SuppressWarnings("ThreadPriorityCheck")
  private void untilQueued() {
    while (queue.size() == 0) {
      Thread.yield();
    }
  }

  @SuppressWarnings("ThreadPriorityCheck")
  private void untilClosing() {
    while (!inFlight.isClosing()) {
      Thread.yield();
    }
  }
}
