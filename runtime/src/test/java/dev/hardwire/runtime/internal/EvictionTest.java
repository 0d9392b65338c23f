package dev.hardwire.runtime.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.runtime.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EvictionTest {

  private final ListenerList<UserJoined, Object> listeners = new ListenerList<>();
  private final UserJoined greeting = name -> {};

  @Test
  void failureThatIsOneTooManyRemoves() {
    Subscription subscription = listeners.add(greeting);
    Connection<UserJoined> connection = listeners.current()[0];
    assertFalse(connection.failed(3));
    assertFalse(connection.failed(3));
    assertTrue(subscription.isActive());
    assertTrue(connection.failed(3));
    assertFalse(subscription.isActive());
    assertTrue(listeners.isEmpty());
  }

  @Test
  void firstFailureMayBeTheLast() {
    listeners.add(greeting);
    assertTrue(listeners.current()[0].failed(1));
    assertTrue(listeners.isEmpty());
  }

  @Test
  void successStartsCountingAnew() {
    listeners.add(greeting);
    Connection<UserJoined> connection = listeners.current()[0];
    assertFalse(connection.failed(2));
    connection.succeeded();
    connection.succeeded();
    assertFalse(connection.failed(2));
    assertTrue(connection.failed(2));
  }

  @Test
  void eachConnectionIsCountedOnItsOwn() {
    listeners.add(greeting);
    listeners.add(greeting);
    Connection<UserJoined> first = listeners.current()[0];
    Connection<UserJoined> second = listeners.current()[1];
    assertFalse(first.failed(2));
    assertFalse(second.failed(2));
    assertTrue(second.failed(2));
    assertTrue(first.isActive());
    assertEquals(1, listeners.size());
  }

  @Test
  void eventsOfDifferentPatienceShareACount() {
    listeners.add(greeting);
    Connection<UserJoined> connection = listeners.current()[0];
    assertFalse(connection.failed(5));
    assertFalse(connection.failed(5));
    assertTrue(connection.failed(2));
  }

  @Test
  void failureOfAnEventThatDoesNotEvictIsNotCounted() {
    listeners.add(greeting);
    Connection<UserJoined> connection = listeners.current()[0];
    for (int i = 0; i < 10; i++) {
      assertFalse(connection.failed(0));
    }
    assertFalse(connection.failed(2));
    assertTrue(listeners.current()[0].isActive());
  }

  @Test
  void connectionThatIsGoneIsNotRemovedAgain() {
    listeners.add(greeting);
    Connection<UserJoined> connection = listeners.current()[0];
    connection.close();
    assertFalse(connection.failed(1));
    assertFalse(connection.failed(1));
  }

  @Test
  void claimedOnceIsNotRemovedAgain() {
    listeners.addOnce(greeting);
    Connection<UserJoined> connection = listeners.current()[0];
    connection.target();
    assertFalse(connection.failed(1));
  }

  @Test
  void oneOfRacingFailuresRemoves() throws InterruptedException {
    for (int round = 0; round < 200; round++) {
      listeners.add(greeting);
      Connection<UserJoined> connection = listeners.current()[0];
      AtomicInteger removals = new AtomicInteger();
      CountDownLatch start = new CountDownLatch(1);
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        threads.add(
            new Thread(
                () -> {
                  awaitStart(start);
                  removals.addAndGet(connection.failed(3) ? 1 : 0);
                }));
      }
      threads.forEach(Thread::start);
      start.countDown();
      for (Thread thread : threads) {
        thread.join();
      }
      assertEquals(1, removals.get());
      assertTrue(listeners.isEmpty());
    }
  }

  private static void awaitStart(CountDownLatch start) {
    try {
      start.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
