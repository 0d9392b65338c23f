package dev.hardwire.async.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hardwire.FailurePolicy;
import dev.hardwire.runtime.internal.ErrorReports;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("FutureReturnValueIgnored") // bodies return objects of any type
class TimeoutTest {

  private static final String MESSAGE =
      "Emails.greet of event 'user_joined' took longer than 1 ms.";

  private final Handled handled = new Handled();
  private final InFlight inFlight = new InFlight("AppWiring", new ErrorReports(handled));
  private final ExecutorService mail = Executors.newSingleThreadExecutor();
  private final AsyncCallback greet =
      inFlight.callback("user_joined", "Emails.greet").on(mail).timeout(1);
  private final CountDownLatch never = new CountDownLatch(1);

  @AfterEach
  void shutDown() throws Exception {
    never.countDown();
    mail.shutdownNow();
  }

  @Test
  void callThatTakesTooLongIsInterruptedAndReported() throws Exception {
    CompletableFuture<String> interrupted = new CompletableFuture<>();
    greet.hand(new Greeting("Ada", () -> waited(interrupted)));
    Throwable failure = handled.next().cause();
    assertInstanceOf(TimeoutException.class, failure);
    assertEquals(MESSAGE, failure.getMessage());
    assertEquals("interrupted", Crew.get(interrupted));
  }

  @Test
  void interruptDoesNotReachTheNextTask() throws Exception {
    for (int i = 0; i < 20; i++) {
      greet.hand(new Greeting("Ada", () -> waited(new CompletableFuture<>())));
      Future<Boolean> next = mail.submit(() -> Thread.currentThread().isInterrupted());
      assertFalse(Crew.get(next));
      assertInstanceOf(TimeoutException.class, handled.next().cause());
    }
    assertEquals(List.of(), handled.causes());
  }

  @Test
  void callThatIgnoresTheInterruptFailsAtOnce() throws Exception {
    CountDownLatch ends = new CountDownLatch(1);
    greet.hand(
        new Greeting(
            "Ada",
            () -> {
              awaitUninterruptibly(ends);
              throw new IllegalStateException("Too late");
            }));
    assertEquals(MESSAGE, handled.next().cause().getMessage());
    assertEquals(List.of(), inFlight.close(Duration.ZERO));
    ends.countDown();
    Crew.get(mail.submit(() -> null));
    assertEquals(List.of(), handled.causes());
  }

  @Test
  void stageThatTakesTooLongIsCancelled() throws Exception {
    CompletableFuture<String> sent = new CompletableFuture<>();
    greet.hand(new Greeting("Ada", () -> sent));
    assertEquals(MESSAGE, handled.next().cause().getMessage());
    // The time may be over before the call returns its stage, which is cancelled then.
    assertThrows(CancellationException.class, () -> Crew.get(sent));
  }

  @Test
  void stageThatComesTooLateIsCancelled() throws Exception {
    CompletableFuture<String> sent = new CompletableFuture<>();
    CountDownLatch ends = new CountDownLatch(1);
    greet.hand(
        new Greeting(
            "Ada",
            () -> {
              awaitUninterruptibly(ends);
              return sent;
            }));
    assertEquals(MESSAGE, handled.next().cause().getMessage());
    ends.countDown();
    assertThrows(CancellationException.class, () -> Crew.get(sent));
  }

  @Test
  void stageThatCannotBeCancelledIsLeftAlone() throws Exception {
    CompletableFuture<String> sent = new Uncancellable();
    greet.hand(new Greeting("Ada", () -> sent));
    assertEquals(MESSAGE, handled.next().cause().getMessage());
    sent.complete("sent");
    assertEquals(List.of(), handled.causes());
  }

  @Test
  void timeInTheQueueDoesNotCount() throws Exception {
    ManualExecutor queue = new ManualExecutor();
    AsyncCallback queued = inFlight.callback("user_joined", "Emails.greet").on(queue).timeout(1);
    CompletableFuture<String> done = new CompletableFuture<>();
    AsyncCallback other = inFlight.callback("user_joined", "Emails.log").on(mail).timeout(1);
    queued.hand(new Greeting("Ada", () -> done.complete("done")));
    other.hand(new Greeting("Ada", () -> waited(new CompletableFuture<>())));
    assertEquals("Emails.log", handled.next().callback());
    queued.timeout(3_600_000);
    queue.runAll();
    assertEquals("done", Crew.get(done));
    assertEquals(List.of(), handled.causes());
  }

  @Test
  void timeoutMakesRoom() throws Exception {
    greet.atMost(1, true);
    for (int i = 0; i < 3; i++) {
      greet.hand(new Greeting("Ada", () -> waited(new CompletableFuture<>())));
    }
    for (int i = 0; i < 3; i++) {
      assertEquals(MESSAGE, handled.next().cause().getMessage());
    }
  }

  @Test
  void timeoutFailsTheFuture() {
    FutureFire<Void> fire = inFlight.all("user_joined", FailurePolicy.PROPAGATE);
    fire.add(greet, new Quote(() -> waited(new CompletableFuture<>())));
    assertEquals(MESSAGE, Crew.failure(fire.start()).getMessage());
    assertEquals(List.of(), handled.causes());
  }

  private Object waited(CompletableFuture<String> interrupted) throws Exception {
    try {
      Crew.await(never);
    } catch (InterruptedException expected) {
      interrupted.complete("interrupted");
      throw expected;
    }
    return "ended";
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    while (true) {
      try {
        Crew.await(latch);
        return;
      } catch (InterruptedException ignored) {
        // That is what this is for.
      }
    }
  }

  /** As a stage of another library may be. */
  private static final class Uncancellable extends CompletableFuture<String> {

    @Override
    public CompletableFuture<String> toCompletableFuture() {
      throw new UnsupportedOperationException();
    }
  }
}
