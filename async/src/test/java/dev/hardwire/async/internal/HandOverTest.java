package dev.hardwire.async.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.async.CapturedLog;
import dev.hardwire.async.RejectedCallbackException;
import dev.hardwire.async.WiringClosedException;
import dev.hardwire.runtime.CallbackFailure;
import dev.hardwire.runtime.internal.Connection;
import dev.hardwire.runtime.internal.ErrorReports;
import dev.hardwire.runtime.internal.ListenerList;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("FutureReturnValueIgnored") // bodies return objects of any type
class HandOverTest {

  private final Handled handled = new Handled();
  private final InFlight inFlight = new InFlight("AppWiring", new ErrorReports(handled));
  private final ManualExecutor mail = new ManualExecutor();
  private final AsyncCallback greet = inFlight.callback("user_joined", "Emails.greet").on(mail);
  private final List<String> log = new ArrayList<>();
  private final IOException noServer = new IOException("no mail server");

  @AfterEach
  void clearInterrupt() {
    Thread.interrupted();
  }

  @Test
  void callRunsWhenTheExecutorRunsIt() {
    greet.hand(greeting("Ada"));
    assertEquals(List.of(), log);
    mail.runAll();
    assertEquals(List.of("Ada"), log);
  }

  @Test
  void callThatTheExecutorRunsTwiceRunsOnce() {
    Greeting call = greeting("Ada");
    greet.hand(call);
    mail.runAll();
    call.run();
    assertEquals(List.of("Ada"), log);
  }

  @Test
  void defaultExecutorIsAPoolOfDaemons() throws Exception {
    CompletableFuture<Thread> thread = new CompletableFuture<>();
    inFlight
        .callback("user_joined", "Emails.greet")
        .onDefault()
        .hand(new Greeting("Ada", () -> thread.complete(Thread.currentThread())));
    assertTrue(Crew.get(thread).isDaemon());
    assertTrue(thread.get().getName().startsWith("hardwire-async-"), thread.get().getName());
  }

  @Test
  void defaultExecutorCanBeReplaced() {
    inFlight.useByDefault(mail);
    inFlight.callback("user_joined", "Emails.greet").onDefault().hand(greeting("Ada"));
    assertEquals(1, mail.size());
  }

  @Test
  void failureIsReported() throws Exception {
    greet.hand(failing(noServer));
    mail.runAll();
    CallbackFailure failure = handled.next();
    assertEquals("user_joined", failure.event());
    assertEquals("Emails.greet", failure.callback());
    assertSame(noServer, failure.cause());
    assertEquals(List.of("Ada"), failure.arguments());
    assertEquals(Optional.empty(), failure.receiver());
    assertArrayEquals(new Throwable[0], noServer.getSuppressed());
  }

  @Test
  void errorIsReportedAndNotThrown() throws Exception {
    AssertionError error = new AssertionError("broken");
    greet.hand(failing(error));
    mail.runAll();
    assertSame(error, handled.next().cause());
  }

  @Test
  void interruptionOfTheExecutorIsReportedAndKept() throws Exception {
    InterruptedException interruption = new InterruptedException();
    greet.hand(failing(interruption));
    mail.runAll();
    assertTrue(Thread.interrupted());
    assertSame(interruption, handled.next().cause());
  }

  @Test
  void errorOfTheHandlerDoesNotReachTheExecutor() {
    InFlight failing =
        new InFlight(
            "AppWiring",
            new ErrorReports(
                failure -> {
                  throw new AssertionError("broken");
                }));
    try (CapturedLog captured = new CapturedLog()) {
      failing.callback("user_joined", "Emails.greet").on(mail).hand(failing(noServer));
      mail.runAll();
      assertEquals(2, captured.lines().size());
    }
    assertEquals(List.of(), failing.close(Duration.ZERO));
  }

  @Test
  void listenerThatFailsTooOftenIsRemoved() throws Exception {
    ListenerList<Runnable, Object> listeners = new ListenerList<>();
    Runnable listener = () -> {};
    listeners.add(listener);
    Connection<Runnable> connection = listeners.current()[0];
    AsyncCallback toListeners = inFlight.callback("user_joined", "listener").on(mail).evictAfter(2);
    toListeners.hand(new Greeting("Ada", connection, () -> thrown(noServer)));
    toListeners.hand(new Greeting("Ada", connection, () -> null));
    toListeners.hand(new Greeting("Ada", connection, () -> thrown(noServer)));
    mail.runAll();
    assertEquals(1, listeners.size());
    toListeners.hand(new Greeting("Ada", connection, () -> thrown(noServer)));
    mail.runAll();
    assertEquals(0, listeners.size());
    assertFalse(handled.next().isEvicted());
    assertFalse(handled.next().isEvicted());
    CallbackFailure last = handled.next();
    assertTrue(last.isEvicted());
    assertEquals(Optional.of(listener), last.receiver());
  }

  @Test
  void stageIsAwaitedWithoutAThread() {
    CompletableFuture<String> sent = new CompletableFuture<>();
    greet.hand(new Greeting("Ada", () -> sent));
    mail.runAll();
    assertEquals(1, inFlight.close(Duration.ZERO).size());
    assertTrue(sent.isCancelled());
    assertEquals(List.of(), handled.causes());
  }

  @Test
  void failureOfAStageIsReportedUnwrapped() throws Exception {
    CompletableFuture<String> sent = new CompletableFuture<>();
    greet.hand(new Greeting("Ada", () -> sent.thenApply(answer -> answer)));
    mail.runAll();
    sent.completeExceptionally(new CompletionException(noServer));
    assertSame(noServer, handled.next().cause());
    assertEquals(List.of(), inFlight.close(Duration.ZERO));
  }

  @Test
  void cancelledStageIsAFailure() throws Exception {
    CompletableFuture<String> sent = new CompletableFuture<>();
    greet.hand(new Greeting("Ada", () -> sent));
    mail.runAll();
    sent.cancel(true);
    assertEquals(CancellationException.class, handled.next().cause().getClass());
  }

  @Test
  void executorThatRejectsIsToldThePublisher() {
    RejectedExecutionException full = new RejectedExecutionException("full");
    AsyncCallback rejected =
        inFlight
            .callback("user_joined", "Emails.greet")
            .on(
                task -> {
                  throw full;
                });
    RejectedCallbackException thrown =
        assertThrows(RejectedCallbackException.class, () -> rejected.hand(greeting("Ada")));
    assertEquals(
        "Emails.greet of event 'user_joined' was rejected: its executor rejected it.",
        thrown.getMessage());
    assertSame(full, thrown.getCause());
    assertEquals("user_joined", thrown.event());
    assertEquals("Emails.greet", thrown.callback());
    assertEquals(List.of(), inFlight.close(Duration.ZERO));
  }

  @Test
  void errorOfTheExecutorIsThrownAsItIs() {
    OutOfMemoryError error = new OutOfMemoryError("no thread");
    AsyncCallback rejected =
        inFlight
            .callback("user_joined", "Emails.greet")
            .on(
                task -> {
                  throw error;
                });
    assertSame(error, assertThrows(OutOfMemoryError.class, () -> rejected.hand(greeting("Ada"))));
    assertEquals(List.of(), inFlight.close(Duration.ZERO));
  }

  @Test
  void hookCarriesTheContextOver() {
    UnaryOperator<Runnable> context =
        task -> {
          log.add("captured");
          return () -> {
            log.add("restored");
            task.run();
          };
        };
    greet.around(new Hook(context)).hand(greeting("Ada"));
    assertEquals(List.of("captured"), log);
    mail.runAll();
    assertEquals(List.of("captured", "restored", "Ada"), log);
  }

  @Test
  void hookThatCannotCaptureFailsTheFire() {
    IllegalStateException noContext = new IllegalStateException("no context");
    greet.around(
        new Hook(
            task -> {
              throw noContext;
            }));
    assertSame(
        noContext, assertThrows(IllegalStateException.class, () -> greet.hand(greeting("Ada"))));
    assertEquals(List.of(), inFlight.close(Duration.ZERO));
  }

  @Test
  void hookThatCannotRestoreFailsTheCall() throws Exception {
    IllegalStateException noContext = new IllegalStateException("no context");
    greet.around(
        new Hook(
            task ->
                () -> {
                  throw noContext;
                }));
    greet.hand(greeting("Ada"));
    mail.runAll();
    assertSame(noContext, handled.next().cause());
    assertEquals(List.of(), inFlight.close(Duration.ZERO));
  }

  @Test
  void traceTellsWhereTheEventWasFired() throws Exception {
    greet.traced().hand(failing(noServer));
    mail.runAll();
    Throwable trace = handled.next().cause().getSuppressed()[0];
    assertEquals("Event 'user_joined' was fired here", trace.getMessage());
    assertTrue(
        List.of(trace.getStackTrace()).stream()
            .anyMatch(frame -> frame.getMethodName().equals("traceTellsWhereTheEventWasFired")));
  }

  @Test
  void closedWiringRefuses() {
    inFlight.close(Duration.ZERO);
    WiringClosedException thrown =
        assertThrows(WiringClosedException.class, () -> greet.hand(greeting("Ada")));
    assertEquals("Event 'user_joined' was fired after AppWiring was closed.", thrown.getMessage());
    assertEquals("user_joined", thrown.event());
    assertThrows(WiringClosedException.class, () -> inFlight.requireOpen("user_joined"));
    assertEquals(0, mail.size());
  }

  @Test
  void untrackedCallsAreNeverRefused() {
    InFlight untracked = InFlight.untracked(new ErrorReports(handled));
    untracked.requireOpen("user_joined");
    untracked.callback("user_joined", "listener").on(mail).hand(greeting("Ada"));
    assertEquals(List.of(), untracked.close(Duration.ZERO));
    mail.runAll();
    assertEquals(List.of("Ada"), log);
  }

  private Greeting greeting(String name) {
    return new Greeting(name, () -> log.add(name));
  }

  private static Greeting failing(Throwable failure) {
    return new Greeting("Ada", () -> thrown(failure));
  }

  private static Object thrown(Throwable failure) throws Throwable {
    throw failure;
  }
}
