package dev.hardwire.async;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(20)
class CoroutineCloseTest {

  private final List<String> noted = Collections.synchronizedList(new ArrayList<>());
  private final AtomicReference<Coroutine<String>> self = new AtomicReference<>();

  @ParameterizedTest
  @EnumSource
  void closingRunsFinallyBlocks(ThreadKind kind) {
    Coroutine<String> coroutine =
        Coroutine.start(
            kind.factory(),
            inbox -> {
              try {
                noted.add(inbox.receive());
                inbox.receive();
              } finally {
                noted.add("finally");
              }
            });
    coroutine.send("Ada");
    coroutine.close();
    assertEquals(List.of("Ada", "finally"), noted);
    assertFalse(coroutine.isActive());
  }

  @ParameterizedTest
  @EnumSource
  void beingClosedIsNoFailure(ThreadKind kind) {
    Coroutine<String> coroutine = Coroutine.start(kind.factory(), Coroutine.Inbox::receive);
    coroutine.close();
    assertNull(coroutine.completion().join());
    CoroutineEndedException refused =
        assertThrows(CoroutineEndedException.class, () -> coroutine.send("Ada"));
    assertNull(refused.getCause());
  }

  @ParameterizedTest
  @EnumSource
  void failureWhileClosingIsTold(ThreadKind kind) {
    IllegalStateException failure = new IllegalStateException("no database");
    Coroutine<String> coroutine =
        Coroutine.start(
            kind.factory(),
            inbox -> {
              Thread.currentThread().setUncaughtExceptionHandler((where, what) -> {});
              try {
                inbox.receive();
              } catch (CancellationException e) {
                throw failure;
              }
            });
    coroutine.close();
    CompletionException thrown =
        assertThrows(CompletionException.class, () -> coroutine.completion().join());
    assertSame(failure, thrown.getCause());
  }

  @ParameterizedTest
  @EnumSource
  void closingAgainDoesNothing(ThreadKind kind) {
    Coroutine<String> coroutine =
        Coroutine.start(
            kind.factory(),
            inbox -> {
              try {
                inbox.receive();
              } finally {
                noted.add("finally");
              }
            });
    coroutine.close();
    coroutine.close();
    assertEquals(List.of("finally"), noted);
  }

  @ParameterizedTest
  @EnumSource
  void closingAfterTheEndDoesNothing(ThreadKind kind) {
    Coroutine<String> coroutine = Coroutine.start(kind.factory(), inbox -> noted.add("done"));
    coroutine.close();
    assertEquals(List.of("done"), noted);
  }

  @ParameterizedTest
  @EnumSource
  void bodyThatCatchesTheCancellationGetsItAgain(ThreadKind kind) {
    Coroutine<String> coroutine =
        Coroutine.start(
            kind.factory(),
            inbox -> {
              for (int i = 0; i < 3; i++) {
                try {
                  inbox.receive();
                } catch (CancellationException e) {
                  noted.add(e.getMessage());
                }
              }
              inbox.await(new CompletableFuture<>());
            });
    coroutine.close();
    assertEquals(Collections.nCopies(3, "The coroutine is closed."), noted);
    assertNull(coroutine.completion().join());
  }

  @ParameterizedTest
  @EnumSource
  void closedByItselfItEndsWhereItWaitsNext(ThreadKind kind) {
    Coroutine<String> coroutine =
        Coroutine.start(
            kind.factory(),
            inbox -> {
              noted.add(inbox.receive());
              itself().close();
              noted.add("goes on");
              inbox.receive();
            });
    self.set(coroutine);
    coroutine.send("Ada");
    assertEquals(List.of("Ada", "goes on"), noted);
    assertNull(coroutine.completion().join());
  }

  @ParameterizedTest
  @EnumSource
  void closedCoroutineIsHandedNoAnswer(ThreadKind kind) {
    Coroutine<String> coroutine =
        Coroutine.start(
            kind.factory(),
            inbox -> {
              noted.add(inbox.receive());
              itself().close();
              noted.add(inbox.await(CompletableFuture.completedFuture("answer")));
            });
    self.set(coroutine);
    coroutine.send("Ada");
    assertEquals(List.of("Ada"), noted);
    assertNull(coroutine.completion().join());
  }

  @ParameterizedTest
  @EnumSource
  void queuedMessagesAreDropped(ThreadKind kind) throws Exception {
    Coroutine<String> coroutine =
        Coroutine.start(
            kind.factory(),
            inbox -> {
              try {
                inbox.await(new CompletableFuture<>());
              } finally {
                assertThrows(CancellationException.class, inbox::receive);
                noted.add("nothing left");
              }
            });
    coroutine.send("Ada");
    coroutine.close();
    assertEquals(List.of("nothing left"), noted);
  }

  @ParameterizedTest
  @EnumSource
  void senderOfADroppedMessageIsTold(ThreadKind kind) throws Exception {
    CompletableFuture<String> answer = new CompletableFuture<>();
    CountDownLatch isBusy = new CountDownLatch(1);
    CountDownLatch goesOn = new CountDownLatch(1);
    Coroutine<String> coroutine =
        Coroutine.start(
            kind.factory(),
            inbox -> {
              inbox.await(answer);
              isBusy.countDown();
              goesOn.await();
              inbox.receive();
            });
    answer.complete("go on");
    isBusy.await();
    CompletableFuture<RuntimeException> thrown = new CompletableFuture<>();
    Waiting.start(() -> thrown.complete(failureOf(() -> coroutine.send("Ada"))));
    Thread closer = Waiting.start(coroutine::close);
    CoroutineEndedException told = assertInstanceOf(CoroutineEndedException.class, thrown.join());
    assertEquals("The coroutine is closed; the message was not received.", told.getMessage());
    goesOn.countDown();
    closer.join();
  }

  @ParameterizedTest
  @EnumSource
  void senderWhoseMessageWasReceivedIsHeldToTheEnd(ThreadKind kind) throws Exception {
    CountDownLatch isBusy = new CountDownLatch(1);
    CountDownLatch goesOn = new CountDownLatch(1);
    Coroutine<String> coroutine =
        Coroutine.start(
            kind.factory(),
            inbox -> {
              noted.add(inbox.receive());
              isBusy.countDown();
              goesOn.await();
              inbox.receive();
            });
    CompletableFuture<String> sent = new CompletableFuture<>();
    Thread sender =
        Waiting.start(
            () -> {
              coroutine.send("Ada");
              sent.complete("received");
            });
    isBusy.await();
    Thread closer = Waiting.start(coroutine::close);
    assertEquals(Thread.State.WAITING, sender.getState());
    goesOn.countDown();
    assertEquals("received", sent.join());
    closer.join();
  }

  @ParameterizedTest
  @EnumSource
  void interruptedCloserInterruptsAndReturns(ThreadKind kind) {
    CompletableFuture<String> answer = new CompletableFuture<>();
    CountDownLatch isBusy = new CountDownLatch(1);
    Coroutine<String> coroutine =
        Coroutine.start(
            kind.factory(),
            inbox -> {
              inbox.await(answer);
              isBusy.countDown();
              new CountDownLatch(1).await();
            });
    answer.complete("go on");
    awaitUninterrupted(isBusy);
    Thread.currentThread().interrupt();
    coroutine.close();
    assertTrue(Thread.interrupted());
    assertNull(coroutine.completion().join());
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static RuntimeException failureOf(Runnable call) {
    return assertThrows(RuntimeException.class, call::run);
  }

  private Coroutine<String> itself() {
    Coroutine<String> coroutine = self.get();
    if (coroutine == null) {
      throw new AssertionError("not started");
    }
    return coroutine;
  }
}
