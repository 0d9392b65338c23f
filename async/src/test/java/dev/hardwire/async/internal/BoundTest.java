package dev.hardwire.async.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.FailurePolicy;
import dev.hardwire.async.RejectedCallbackException;
import dev.hardwire.async.UnfinishedCall;
import dev.hardwire.async.WiringClosedException;
import dev.hardwire.runtime.internal.ErrorReports;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("FutureReturnValueIgnored") // bodies return objects of any type
class BoundTest {

  private final Handled handled = new Handled();
  private final InFlight inFlight = new InFlight("AppWiring", new ErrorReports(handled));
  private final ManualExecutor mail = new ManualExecutor();
  private final AsyncCallback greet = inFlight.callback("user_joined", "Emails.greet").on(mail);
  private final List<String> log = new ArrayList<>();
  private final CompletableFuture<Throwable> outcome = new CompletableFuture<>();

  @AfterEach
  void clearInterrupt() {
    Thread.interrupted();
  }

  @Test
  void oneCallTooManyIsRejected() {
    greet.atMost(2, false);
    greet.hand(greeting("Ada"));
    greet.hand(greeting("Grace"));
    RejectedCallbackException thrown =
        assertThrows(RejectedCallbackException.class, () -> greet.hand(greeting("Edsger")));
    assertEquals(
        "Emails.greet of event 'user_joined' was rejected: 2 calls are not finished.",
        thrown.getMessage());
    mail.runNext();
    greet.hand(greeting("Barbara"));
    mail.runAll();
    assertEquals(List.of("Ada", "Grace", "Barbara"), log);
  }

  @Test
  void messageCountsOneCall() {
    greet.atMost(1, false);
    greet.hand(greeting("Ada"));
    RejectedCallbackException thrown =
        assertThrows(RejectedCallbackException.class, () -> greet.hand(greeting("Grace")));
    assertEquals(
        "Emails.greet of event 'user_joined' was rejected: 1 call is not finished.",
        thrown.getMessage());
  }

  @Test
  void failedCallMakesRoom() {
    greet.atMost(1, false);
    for (int i = 0; i < 3; i++) {
      greet.hand(
          new Greeting(
              "Ada",
              () -> {
                throw new IllegalStateException("no mail server");
              }));
      mail.runAll();
    }
    assertEquals(3, handled.causes().size());
  }

  @Test
  void stageHoldsItsPlaceUntilItIsComplete() {
    greet.atMost(1, false);
    CompletableFuture<String> sent = new CompletableFuture<>();
    greet.hand(new Greeting("Ada", () -> sent));
    mail.runAll();
    assertThrows(RejectedCallbackException.class, () -> greet.hand(greeting("Grace")));
    sent.complete("sent");
    greet.hand(greeting("Grace"));
  }

  @Test
  void callThatTheExecutorRejectsHoldsNoPlace() {
    AsyncCallback rejected =
        inFlight
            .callback("user_joined", "Emails.greet")
            .on(
                task -> {
                  throw new RejectedExecutionException("full");
                })
            .atMost(1, false);
    for (int i = 0; i < 2; i++) {
      RejectedCallbackException thrown =
          assertThrows(RejectedCallbackException.class, () -> rejected.hand(greeting("Ada")));
      assertInstanceOf(RejectedExecutionException.class, thrown.getCause());
    }
  }

  @Test
  void publisherWaitsForAPlace() throws Exception {
    greet.atMost(1, true);
    greet.hand(greeting("Ada"));
    Thread publisher = publisher();
    Crew.untilWaiting(publisher);
    mail.runNext();
    publisher.join();
    mail.runNext();
    assertEquals(List.of("Ada", "Grace"), log);
  }

  @Test
  void interruptedPublisherIsRejectedAndStaysInterrupted() throws Exception {
    greet.atMost(1, true);
    greet.hand(greeting("Ada"));
    Thread publisher = publisher();
    Crew.untilWaiting(publisher);
    publisher.interrupt();
    Throwable failure = Crew.get(outcome);
    assertEquals(
        "Emails.greet of event 'user_joined' was rejected:"
            + " its thread was interrupted while it waited.",
        failure.getMessage());
    assertInstanceOf(InterruptedException.class, failure.getCause());
    assertEquals("interrupted", failure.getSuppressed()[0].getMessage());
    mail.runAll();
    assertEquals(List.of("Ada"), log);
  }

  @Test
  void closingRefusesWhoWaits() throws Exception {
    greet.atMost(1, true);
    greet.hand(greeting("Ada"));
    Thread publisher = publisher();
    Crew.untilWaiting(publisher);
    assertEquals(
        List.of(List.of("Ada")),
        inFlight.close(Duration.ZERO).stream().map(UnfinishedCall::arguments).toList());
    assertInstanceOf(WiringClosedException.class, Crew.get(outcome));
  }

  @Test
  void closingRefusesWhoWaitsBeforeWhatRunsIsFinished() throws Exception {
    greet.atMost(1, true);
    greet.hand(greeting("Ada"));
    Crew.untilWaiting(publisher());
    CompletableFuture<List<UnfinishedCall>> unfinished = new CompletableFuture<>();
    Thread closer = new Thread(() -> unfinished.complete(inFlight.close(Duration.ofHours(1))));
    closer.start();
    assertInstanceOf(WiringClosedException.class, Crew.get(outcome));
    mail.runAll();
    assertEquals(List.of(), Crew.get(unfinished));
    assertEquals(List.of("Ada"), log);
  }

  @Test
  void roomThatIsMadeForOneWhoGaveUpIsAnothersRoom() throws Exception {
    Bound bound = new Bound(1, true);
    AtomicBoolean isGivenUp = new AtomicBoolean();
    bound.enter(greeting("Ada"));
    Greeting grace =
        new Greeting("Grace", () -> 1) {
          @Override
          boolean isGivenUp() {
            return isGivenUp.get();
          }
        };
    FutureTask<Boolean> first = new FutureTask<>(() -> bound.enter(grace));
    Thread waitsFirst = new Thread(first);
    waitsFirst.start();
    Crew.untilWaiting(waitsFirst);
    FutureTask<Boolean> second = new FutureTask<>(() -> bound.enter(greetingThatStays("Mary")));
    Thread waitsNext = new Thread(second);
    waitsNext.start();
    Crew.untilWaiting(waitsNext);

    isGivenUp.set(true);
    bound.leave();
    assertFalse(Crew.get(first));
    assertTrue(Crew.get(second));
  }

  /** One that is not given up, though nobody has handed it over. */
  private static Greeting greetingThatStays(String name) {
    return new Greeting(name, () -> 1) {
      @Override
      boolean isGivenUp() {
        return false;
      }
    };
  }

  @Test
  void stepWaitsForAPlace() throws Exception {
    greet.atMost(1, true);
    greet.hand(greeting("Ada"));
    FutureFire<Boolean> fire = inFlight.veto("user_joined", FailurePolicy.PROPAGATE);
    fire.add(greet, new Quote(() -> false));
    Thread publisher = new Thread(fire::start);
    publisher.start();
    Crew.untilWaiting(publisher);
    mail.runNext();
    publisher.join();
    mail.runNext();
    assertEquals(false, fire.join());
  }

  @Test
  void stepThatIsRejectedFailsTheFire() {
    greet.atMost(1, false);
    greet.hand(greeting("Ada"));
    FutureFire<Void> fire = inFlight.all("user_joined", FailurePolicy.PROPAGATE);
    CompletableFuture<Void> future = fire.add(greet, new Quote(() -> 1)).start();
    assertInstanceOf(RejectedCallbackException.class, Crew.failure(future));
    mail.runAll();
    greet.hand(greeting("Grace"));
  }

  @Test
  void cancellingWakesAStepThatWaits() throws Exception {
    greet.atMost(1, true);
    greet.hand(greeting("Ada"));
    FutureFire<Void> fire = inFlight.all("user_joined", FailurePolicy.PROPAGATE);
    fire.add(greet, new Quote(() -> 1));
    Thread publisher = new Thread(fire::start);
    publisher.start();
    Crew.untilWaiting(publisher);
    assertTrue(fire.cancel(true));
    publisher.join();
    mail.runAll();
    greet.hand(greeting("Grace"));
    mail.runAll();
    assertEquals(List.of("Ada", "Grace"), log);
  }

  @Test
  void closingTakesAStepThatWaits() throws Exception {
    greet.atMost(1, true);
    greet.hand(greeting("Ada"));
    FutureFire<Void> fire = inFlight.all("user_joined", FailurePolicy.PROPAGATE);
    fire.add(greet, new Quote(() -> 1));
    Thread publisher = new Thread(fire::start);
    publisher.start();
    Crew.untilWaiting(publisher);
    assertEquals(2, inFlight.close(Duration.ZERO).size());
    publisher.join();
    assertTrue(fire.isCompletedExceptionally());
  }

  private Thread publisher() {
    Thread publisher =
        new Thread(
            () -> {
              try {
                greet.hand(greeting("Grace"));
              } catch (RuntimeException failure) {
                if (Thread.currentThread().isInterrupted()) {
                  failure.addSuppressed(new IllegalStateException("interrupted"));
                }
                outcome.complete(failure);
              }
            });
    publisher.start();
    return publisher;
  }

  private Greeting greeting(String name) {
    return new Greeting(name, () -> log.add(name));
  }
}
