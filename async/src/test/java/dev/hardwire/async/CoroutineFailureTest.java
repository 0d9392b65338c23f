package dev.hardwire.async;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(20)
class CoroutineFailureTest {

  private final BlockingQueue<Throwable> uncaught = new LinkedBlockingQueue<>();

  @ParameterizedTest
  @EnumSource
  void uncheckedFailureReachesTheSenderAsItIs(ThreadKind kind) {
    IllegalArgumentException failure = new IllegalArgumentException("no such user");
    Coroutine<String> coroutine = Coroutine.start(watched(kind), receivesThenThrows(failure));
    assertSame(failure, assertThrows(IllegalArgumentException.class, () -> coroutine.send("Ada")));
    assertEnded(coroutine, failure);
  }

  @ParameterizedTest
  @EnumSource
  void errorReachesTheSenderAsItIs(ThreadKind kind) {
    AssertionError failure = new AssertionError("no such user");
    Coroutine<String> coroutine = Coroutine.start(watched(kind), receivesThenThrows(failure));
    assertSame(failure, assertThrows(AssertionError.class, () -> coroutine.send("Ada")));
    assertEnded(coroutine, failure);
  }

  @ParameterizedTest
  @EnumSource
  void checkedFailureReachesTheSenderAsACause(ThreadKind kind) {
    IOException failure = new IOException("disk full");
    Coroutine<String> coroutine = Coroutine.start(watched(kind), receivesThenThrows(failure));
    CoroutineFailedException thrown =
        assertThrows(CoroutineFailedException.class, () -> coroutine.send("Ada"));
    assertSame(failure, thrown.getCause());
    assertEquals("The coroutine failed: java.io.IOException: disk full", thrown.getMessage());
    assertEnded(coroutine, failure);
  }

  @ParameterizedTest
  @EnumSource
  void failureBeforeTheFirstWaitReachesWhoStarts(ThreadKind kind) {
    IllegalStateException failure = new IllegalStateException("no database");
    ThreadFactory threads = watched(kind);
    Coroutine.Body<String> failing =
        inbox -> {
          throw failure;
        };
    assertSame(
        failure,
        assertThrows(IllegalStateException.class, () -> Coroutine.start(threads, failing)));
    assertEquals(0, uncaught.size());
  }

  @ParameterizedTest
  @EnumSource
  void failureAfterAwaitIsUncaught(ThreadKind kind) throws Exception {
    CompletableFuture<String> answer = new CompletableFuture<>();
    IOException failure = new IOException("disk full");
    Coroutine<String> coroutine =
        Coroutine.start(
            watched(kind),
            inbox -> {
              inbox.receive();
              inbox.await(answer);
              throw failure;
            });
    coroutine.send("Ada");
    answer.complete("stored");
    assertSame(failure, uncaught.take());
    CompletionException thrown =
        assertThrows(CompletionException.class, () -> coroutine.completion().join());
    assertSame(failure, thrown.getCause());
  }

  @ParameterizedTest
  @EnumSource
  void failureIsNotThatOfAMessageThatWasNotReceived(ThreadKind kind) throws Exception {
    CompletableFuture<String> answer = new CompletableFuture<>();
    CountDownLatch goesOn = new CountDownLatch(1);
    Thread sender = Thread.currentThread();
    IOException failure = new IOException("disk full");
    Coroutine<String> coroutine =
        Coroutine.start(
            watched(kind),
            inbox -> {
              inbox.await(answer);
              goesOn.countDown();
              Waiting.until(sender);
              throw failure;
            });
    Thread completing = new Thread(() -> answer.complete("stored"));
    completing.start();
    while (goesOn.getCount() > 0) {
      Thread.onSpinWait();
    }
    CoroutineEndedException thrown =
        assertThrows(CoroutineEndedException.class, () -> coroutine.send("Ada"));
    assertSame(failure, thrown.getCause());
    assertSame(failure, uncaught.take());
  }

  private Coroutine.Body<String> receivesThenThrows(Throwable failure) {
    return inbox -> {
      inbox.receive();
      throw CoroutineFailures.<RuntimeException>sneaky(failure);
    };
  }

  /** The failure was told to the sender, so that it is not uncaught. */
  private void assertEnded(Coroutine<String> coroutine, Throwable failure) {
    assertFalse(coroutine.isActive());
    assertEquals(0, uncaught.size());
    CompletionException completed =
        assertThrows(CompletionException.class, () -> coroutine.completion().join());
    assertSame(failure, completed.getCause());
    CoroutineEndedException refused =
        assertThrows(CoroutineEndedException.class, () -> coroutine.send("Grace"));
    assertSame(failure, refused.getCause());
  }

  private ThreadFactory watched(ThreadKind kind) {
    ThreadFactory factory = kind.factory();
    return body -> {
      Thread thread = factory.newThread(body);
      thread.setUncaughtExceptionHandler((where, failure) -> uncaught.add(failure));
      return thread;
    };
  }
}
