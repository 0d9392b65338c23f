package dev.hardwire.async;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever meets whatever: a message was received, or its sender was told that it was not. */
@Timeout(60)
class RacingCoroutineTest {

  private static final int ROUNDS = 200;
  private static final int SENDERS = 3;
  private static final int MESSAGES = 5;

  private final AtomicInteger received = new AtomicInteger();
  private final AtomicInteger delivered = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();

  @ParameterizedTest
  @EnumSource
  void messagesRaceWithEachOther(ThreadKind kind) throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      int[] sum = new int[1];
      Coroutine<Integer> adder =
          Coroutine.start(
              kind.factory(),
              inbox -> {
                while (true) {
                  sum[0] += inbox.receive();
                }
              });
      race(adder, () -> {});
      adder.close();
      assertEquals(SENDERS * MESSAGES, sum[0]);
    }
    assertEquals(0, refused.get());
  }

  @ParameterizedTest
  @EnumSource
  void messagesRaceWithClosing(ThreadKind kind) throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Coroutine<Integer> counter =
          Coroutine.start(
              kind.factory(),
              inbox -> {
                while (true) {
                  received.addAndGet(inbox.receive());
                }
              });
      race(counter, counter::close);
      counter.completion().join();
    }
    assertAccounted(0);
  }

  @ParameterizedTest
  @EnumSource
  void messagesRaceWithFailing(ThreadKind kind) throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      int limit = 1 + round % (SENDERS * MESSAGES);
      Coroutine<Integer> failing =
          Coroutine.start(
              kind.factory(),
              inbox -> {
                for (int i = 0; i < limit; i++) {
                  received.addAndGet(inbox.receive());
                }
                throw new IllegalStateException("enough");
              });
      race(failing, () -> {});
    }
    assertAccounted(ROUNDS);
  }

  @ParameterizedTest
  @EnumSource
  void messagesRaceWithStages(ThreadKind kind) throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      CompletableFuture<Integer> stage = new CompletableFuture<>();
      Coroutine<Integer> awaiting =
          Coroutine.start(
              kind.factory(),
              inbox -> {
                for (int i = 0; i < SENDERS * MESSAGES; i++) {
                  received.addAndGet(inbox.receive() * inbox.await(stage));
                }
              });
      race(awaiting, () -> stage.complete(1));
      awaiting.completion().join();
    }
    assertAccounted(0);
    assertEquals(0, refused.get());
  }

  /** Each failure reached the one sender that was held. */
  private void assertAccounted(int failures) {
    assertEquals(failures, failed.get());
    assertEquals(received.get(), delivered.get() + failed.get());
    assertEquals(ROUNDS * SENDERS * MESSAGES, received.get() + refused.get());
  }

  private void race(Coroutine<Integer> coroutine, Runnable against) throws Exception {
    CyclicBarrier start = new CyclicBarrier(SENDERS + 1);
    ExecutorService threads = Executors.newCachedThreadPool();
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < SENDERS; i++) {
      running.add(
          threads.submit(
              () -> {
                start.await();
                sendAll(coroutine);
                return true;
              }));
    }
    start.await();
    against.run();
    for (Future<?> one : running) {
      one.get();
    }
    threads.shutdown();
  }

  private void sendAll(Coroutine<Integer> coroutine) {
    for (int i = 0; i < MESSAGES; i++) {
      try {
        coroutine.send(1);
        delivered.incrementAndGet();
      } catch (CoroutineEndedException e) {
        refused.incrementAndGet();
      } catch (IllegalStateException e) {
        failed.incrementAndGet();
      }
    }
  }
}
