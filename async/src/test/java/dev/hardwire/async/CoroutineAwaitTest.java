package dev.hardwire.async;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(20)
class CoroutineAwaitTest {

  private final List<String> stored = Collections.synchronizedList(new ArrayList<>());

  @ParameterizedTest
  @EnumSource
  void awaitReturnsTheValue(ThreadKind kind) {
    CompletableFuture<Integer> id = new CompletableFuture<>();
    Coroutine<String> coroutine = storing(kind, id);
    coroutine.send("Ada");
    assertEquals(List.of(), stored);
    id.complete(7);
    coroutine.completion().join();
    assertEquals(List.of("Ada is 7"), stored);
  }

  @ParameterizedTest
  @EnumSource
  void completedStageIsNotWaitedFor(ThreadKind kind) {
    Coroutine<String> coroutine = storing(kind, CompletableFuture.completedFuture(7));
    coroutine.send("Ada");
    assertEquals(List.of("Ada is 7"), stored);
    assertFalse(coroutine.isActive());
  }

  @ParameterizedTest
  @EnumSource
  void nullIsAValue(ThreadKind kind) {
    Coroutine<String> coroutine = storing(kind, CompletableFuture.completedFuture(null));
    coroutine.send("Ada");
    assertEquals(List.of("Ada is null"), stored);
  }

  @ParameterizedTest
  @EnumSource
  void failureOfACompletedStageReachesTheSender(ThreadKind kind) {
    IOException failure = new IOException("disk full");
    Coroutine<String> coroutine = storing(kind, CompletableFuture.failedFuture(failure));
    CoroutineFailedException thrown =
        assertThrows(CoroutineFailedException.class, () -> coroutine.send("Ada"));
    assertSame(failure, thrown.getCause());
  }

  @ParameterizedTest
  @EnumSource
  void awaitThrowsWhatTheStageFailedWith(ThreadKind kind) {
    IOException failure = new IOException("disk full");
    CompletableFuture<Integer> id = new CompletableFuture<>();
    Coroutine<String> coroutine = catching(kind, id);
    id.completeExceptionally(failure);
    coroutine.completion().join();
    assertEquals(List.of("java.io.IOException: disk full"), stored);
  }

  @ParameterizedTest
  @EnumSource
  void awaitUnwrapsWhatDependentStagesWrap(ThreadKind kind) {
    IOException failure = new IOException("disk full");
    CompletableFuture<Integer> id = new CompletableFuture<>();
    Coroutine<String> coroutine = catching(kind, id.thenApply(number -> number + 1));
    id.completeExceptionally(new ExecutionException(failure));
    coroutine.completion().join();
    assertEquals(List.of("java.io.IOException: disk full"), stored);
  }

  @ParameterizedTest
  @EnumSource
  void awaitThrowsTheCancellationOfTheStage(ThreadKind kind) {
    CompletableFuture<Integer> id = new CompletableFuture<>();
    Coroutine<String> coroutine = catching(kind, id);
    id.cancel(true);
    coroutine.completion().join();
    assertEquals(List.of("java.util.concurrent.CancellationException"), stored);
  }

  @ParameterizedTest
  @EnumSource
  void cancelledStageFailsABodyThatDoesNotCatch(ThreadKind kind) {
    CompletableFuture<Integer> id = new CompletableFuture<>();
    id.cancel(true);
    Coroutine<String> coroutine = storing(kind, id);
    assertThrows(CancellationException.class, () -> coroutine.send("Ada"));
    CompletableFuture<?> completion = coroutine.completion();
    assertTrue(completion.isCancelled());
  }

  @Test
  void wrapperWithoutACauseIsThrownAsItIs() {
    CompletionException bare = new CompletionException("no cause", null);
    CompletableFuture<Integer> id = CompletableFuture.failedFuture(bare);
    assertSame(
        bare,
        assertThrows(
            CompletionException.class,
            () -> Coroutine.start(Thread::new, inbox -> inbox.await(id))));
  }

  @ParameterizedTest
  @EnumSource
  void messagesSentDuringAwaitAreQueued(ThreadKind kind) {
    CompletableFuture<Integer> id = new CompletableFuture<>();
    Coroutine<String> coroutine =
        Coroutine.start(
            kind.factory(),
            inbox -> {
              inbox.await(id);
              stored.add(inbox.receive());
              stored.add(inbox.receive());
            });
    coroutine.send("Ada");
    coroutine.send("Grace");
    assertEquals(List.of(), stored);
    id.complete(7);
    coroutine.completion().join();
    assertEquals(List.of("Ada", "Grace"), stored);
  }

  @ParameterizedTest
  @EnumSource
  void closingEndsAwaitAndLeavesTheStage(ThreadKind kind) {
    CompletableFuture<Integer> id = new CompletableFuture<>();
    Coroutine<String> coroutine = catching(kind, id);
    coroutine.close();
    assertEquals(
        List.of("java.util.concurrent.CancellationException: The coroutine is closed."), stored);
    assertFalse(id.isDone());
    id.complete(7);
  }

  @ParameterizedTest
  @EnumSource
  void interruptEndsAwait(ThreadKind kind) {
    List<Thread> threads = new ArrayList<>();
    Coroutine<String> coroutine =
        Coroutine.start(
            kind.factory(),
            inbox -> {
              threads.add(Thread.currentThread());
              inbox.await(new CompletableFuture<>());
            });
    Thread own = threads.get(0);
    own.setUncaughtExceptionHandler((thread, failure) -> {});
    own.interrupt();
    CompletionException thrown =
        assertThrows(CompletionException.class, () -> coroutine.completion().join());
    assertInstanceOf(InterruptedException.class, thrown.getCause());
  }

  @ParameterizedTest
  @EnumSource
  void awaitInTheMiddleOfAConversation(ThreadKind kind) {
    Coroutine<String> coroutine =
        Coroutine.start(
            kind.factory(),
            inbox -> {
              while (true) {
                String name = inbox.receive();
                stored.add(inbox.await(Async.call(() -> name + " is stored", text -> {})));
                if (name.equals("Grace")) {
                  return;
                }
              }
            });
    coroutine.send("Ada");
    coroutine.send("Grace");
    assertNull(coroutine.completion().join());
    assertEquals(List.of("Ada is stored", "Grace is stored"), stored);
  }

  private Coroutine<String> storing(ThreadKind kind, CompletionStage<Integer> id) {
    return Coroutine.start(
        kind.factory(),
        inbox -> {
          String name = inbox.receive();
          stored.add(name + " is " + inbox.await(id));
        });
  }

  private Coroutine<String> catching(ThreadKind kind, CompletionStage<Integer> id) {
    return Coroutine.start(
        kind.factory(),
        inbox -> {
          try {
            stored.add("id " + inbox.await(id));
          } catch (CancellationException e) {
            String message = e.getMessage() == null ? "" : ": " + e.getMessage();
            stored.add(CancellationException.class.getName() + message);
          } catch (Exception e) {
            stored.add(e.toString());
          }
        });
  }
}
