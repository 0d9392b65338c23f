package dev.hardwire.async.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.async.RejectedCallbackException;
import dev.hardwire.async.UnfinishedCall;
import dev.hardwire.runtime.internal.ErrorReports;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("FutureReturnValueIgnored") // bodies return objects of any type
class RetryTest {

  private static final long HOUR = 3_600_000;

  private final Handled handled = new Handled();
  private final InFlight inFlight = new InFlight("AppWiring", new ErrorReports(handled));
  private final ExecutorService mail = Executors.newSingleThreadExecutor();
  private final AsyncCallback greet =
      inFlight.callback("user_joined", "Emails.greet").on(mail).retry(3, 1, 2);
  private final AtomicInteger calls = new AtomicInteger();
  private final CountDownLatch sent = new CountDownLatch(1);

  @AfterEach
  void shutDown() throws Exception {
    mail.shutdownNow();
    assertTrue(mail.awaitTermination(20, TimeUnit.SECONDS));
  }

  @Test
  void callIsMadeAgainUntilItSucceeds() throws Exception {
    greet.hand(new Greeting("Ada", () -> sentAtCall(3)));
    Crew.await(sent);
    assertEquals(List.of(), inFlight.close(Duration.ofSeconds(20)));
    assertEquals(3, calls.get());
    assertEquals(List.of(), handled.causes());
    assertTrue(inFlight.isEmpty());
  }

  @Test
  void lastFailureIsReportedWithThoseBefore() throws Exception {
    greet.hand(new Greeting("Ada", () -> sentAtCall(4)));
    Throwable failure = handled.next().cause();
    assertEquals("call 3", failure.getMessage());
    assertEquals(
        List.of("call 1", "call 2"),
        Stream.of(failure.getSuppressed()).map(Throwable::getMessage).toList());
    assertEquals(List.of(), inFlight.close(Duration.ofSeconds(20)));
    assertEquals(List.of(), handled.causes());
    assertEquals(3, calls.get());
  }

  @Test
  void ofManyFailuresTheLatestAreKept() throws Exception {
    AsyncCallback often = inFlight.callback("user_joined", "Emails.greet").on(mail).retry(40, 1, 1);
    often.hand(new Greeting("Ada", () -> sentAtCall(1_000)));
    Throwable failure = handled.next().cause();
    assertEquals("call 40", failure.getMessage());
    assertEquals(10, failure.getSuppressed().length);
    assertEquals("call 30", failure.getSuppressed()[0].getMessage());
  }

  @Test
  void oneFailureThatIsThrownAgainAndAgainIsNoneOfItsOwn() throws Exception {
    IOException same = new IOException("mail server is down");
    greet.hand(
        new Greeting(
            "Ada",
            () -> {
              throw same;
            }));
    assertSame(same, handled.next().cause());
    assertEquals(0, same.getSuppressed().length);
  }

  @Test
  void stageThatFailsIsAskedForAgain() throws Exception {
    greet.hand(
        new Greeting(
            "Ada",
            () ->
                CompletableFuture.supplyAsync(
                    () -> {
                      if (calls.incrementAndGet() < 3) {
                        throw new IllegalStateException("call " + calls);
                      }
                      sent.countDown();
                      return "sent";
                    })));
    Crew.await(sent);
    assertEquals(List.of(), inFlight.close(Duration.ofSeconds(20)));
    assertEquals(List.of(), handled.causes());
  }

  @Test
  void attemptsRunOnTheExecutor() throws Exception {
    BlockingQueue<String> threads = new LinkedBlockingQueue<>();
    greet.hand(
        new Greeting(
            "Ada",
            () -> {
              threads.add(Thread.currentThread().getName());
              return sentAtCall(3);
            }));
    Crew.await(sent);
    assertEquals(3, threads.size());
    assertEquals(1, threads.stream().distinct().count(), threads::toString);
  }

  @Test
  void errorsAndInterruptionsEndTheAttempts() throws Exception {
    greet.hand(
        new Greeting(
            "Ada",
            () -> {
              calls.incrementAndGet();
              throw new LinkageError("no such class");
            }));
    assertInstanceOf(LinkageError.class, handled.next().cause());
    greet.hand(
        new Greeting(
            "Ada",
            () -> {
              calls.incrementAndGet();
              throw new InterruptedException("shutting down");
            }));
    assertInstanceOf(InterruptedException.class, handled.next().cause());
    assertEquals(2, calls.get());
  }

  @Test
  void eachAttemptHasItsTime() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    greet
        .timeout(20)
        .hand(
            new Greeting(
                "Ada",
                () -> {
                  if (calls.incrementAndGet() < 3) {
                    Crew.await(never);
                  }
                  sent.countDown();
                  return "sent";
                }));
    Crew.await(sent);
    assertEquals(List.of(), inFlight.close(Duration.ofSeconds(20)));
    assertEquals(List.of(), handled.causes());
  }

  @Test
  void timeoutOfTheLastAttemptCounts() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    greet
        .timeout(1)
        .hand(
            new Greeting(
                "Ada",
                () -> {
                  calls.incrementAndGet();
                  Crew.await(never);
                  return null;
                }));
    Throwable failure = handled.next().cause();
    assertInstanceOf(TimeoutException.class, failure);
    assertEquals(2, failure.getSuppressed().length);
    assertEquals(3, calls.get());
    assertFalse(mail.submit(() -> Thread.currentThread().isInterrupted()).get());
  }

  @Test
  void callThatWaitsIsInFlightAndIsReturnedByClose() throws Exception {
    AsyncCallback later = waiting();
    Greeting call = new Greeting("Ada", () -> sentAtCall(2));
    later.hand(call);
    Crew.get(mail.submit(() -> null));
    RejectedCallbackException full =
        assertThrows(
            RejectedCallbackException.class, () -> later.hand(new Greeting("Bob", () -> 1)));
    assertEquals("1 call is not finished.", reason(full));
    List<UnfinishedCall> unfinished = inFlight.close(Duration.ZERO);
    assertEquals(List.of(call), unfinished);
    assertEquals("Emails.greet of event 'user_joined' (started)", call.toString());
    assertTrue(inFlight.isEmpty());
    call.run();
    assertEquals(1, calls.get());
    assertEquals(List.of(), handled.causes());
  }

  @Test
  void closeInterruptsAnAttempt() throws Exception {
    CompletableFuture<String> interrupted = new CompletableFuture<>();
    CountDownLatch second = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    Greeting call =
        new Greeting(
            "Ada",
            () -> {
              if (calls.incrementAndGet() < 2) {
                throw new IOException("mail server is down");
              }
              second.countDown();
              try {
                Crew.await(never);
              } catch (InterruptedException expected) {
                interrupted.complete("interrupted");
                throw expected;
              }
              return "sent";
            });
    greet.hand(call);
    Crew.await(second);
    assertEquals(List.of(call), inFlight.close(Duration.ZERO));
    assertEquals("interrupted", Crew.get(interrupted));
    assertFalse(mail.submit(() -> Thread.currentThread().isInterrupted()).get());
    assertEquals(List.of(), handled.causes());
  }

  @Test
  void attemptMayCloseItsWiring() throws Exception {
    CompletableFuture<List<UnfinishedCall>> closed = new CompletableFuture<>();
    greet.hand(
        new Greeting(
            "Ada",
            () -> {
              if (calls.incrementAndGet() < 2) {
                throw new IOException("mail server is down");
              }
              closed.complete(inFlight.close(Duration.ofSeconds(20)));
              return "sent";
            }));
    assertEquals(List.of(), Crew.get(closed));
  }

  @Test
  void executorThatRejectsAnAttemptFailsIt() throws Exception {
    AtomicInteger handed = new AtomicInteger();
    AsyncCallback choosy =
        inFlight
            .callback("user_joined", "Emails.greet")
            .on(
                task -> {
                  if (handed.incrementAndGet() == 2) {
                    throw new RejectedExecutionException("queue is full");
                  }
                  mail.execute(task);
                })
            .retry(3, 1, 1);
    choosy.hand(new Greeting("Ada", () -> sentAtCall(3)));
    Throwable failure = handled.next().cause();
    assertEquals("call 2", failure.getMessage());
    assertInstanceOf(RejectedCallbackException.class, failure.getSuppressed()[1]);
    assertEquals(2, calls.get());
  }

  @Test
  void executorThatRejectsACallFailsItAtThePublisher() {
    mail.shutdown();
    assertThrows(
        RejectedCallbackException.class,
        () -> greet.hand(new Greeting("Ada", () -> sentAtCall(1))));
    assertTrue(inFlight.isEmpty());
    assertEquals(0, calls.get());
  }

  @Test
  void contextIsThereAtEachAttempt() throws Exception {
    ThreadLocal<String> tenant = new ThreadLocal<>();
    BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    Hook carrying =
        new Hook(
            task ->
                () -> {
                  tenant.set("acme");
                  try {
                    task.run();
                  } finally {
                    tenant.remove();
                  }
                });
    greet
        .around(carrying)
        .hand(
            new Greeting(
                "Ada",
                () -> {
                  seen.add(String.valueOf(tenant.get()));
                  return sentAtCall(3);
                }));
    Crew.await(sent);
    assertEquals(List.of("acme", "acme", "acme"), List.copyOf(seen));
  }

  @Test
  void contextThatCannotBeRestoredFailsTheAttempt() throws Exception {
    AtomicInteger restored = new AtomicInteger();
    Hook carrying =
        new Hook(
            task ->
                () -> {
                  if (restored.incrementAndGet() == 2) {
                    throw new IllegalStateException("tenant is gone");
                  }
                  task.run();
                });
    greet.around(carrying).hand(new Greeting("Ada", () -> sentAtCall(3)));
    Throwable failure = handled.next().cause();
    assertEquals("call 2", failure.getMessage());
    assertEquals("tenant is gone", failure.getSuppressed()[1].getMessage());
  }

  @Test
  void executorOfThePublisherTakesFurtherAttemptsElsewhere() throws Exception {
    AsyncCallback here =
        inFlight.callback("user_joined", "Emails.greet").on(Runnable::run).retry(3, 1, 1);
    BlockingQueue<String> threads = new LinkedBlockingQueue<>();
    here.hand(
        new Greeting(
            "Ada",
            () -> {
              threads.add(Thread.currentThread().getName());
              return sentAtCall(2);
            }));
    Crew.await(sent);
    assertEquals(Thread.currentThread().getName(), threads.remove());
    assertTrue(threads.remove().startsWith("hardwire-async-"));
  }

  private AsyncCallback waiting() {
    return inFlight
        .callback("user_joined", "Emails.greet")
        .on(mail)
        .atMost(1, false)
        .retry(3, HOUR, HOUR);
  }

  private Object sentAtCall(int number) throws IOException {
    int call = calls.incrementAndGet();
    if (call < number) {
      throw new IOException("call " + call);
    }
    sent.countDown();
    return "sent";
  }

  private static String reason(Exception rejected) {
    String message = String.valueOf(rejected.getMessage());
    return message.substring(message.indexOf(": ") + 2);
  }
}
