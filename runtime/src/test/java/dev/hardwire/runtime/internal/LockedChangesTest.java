package dev.hardwire.runtime.internal;

import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever changes a list waits for the lock that the list was given. */
@Timeout(60)
class LockedChangesTest {

  private final Object lock = new Object();
  private final ListenerList<UserJoined, Object> listeners = new ListenerList<>(lock);
  private final UserJoined greeting = name -> {};

  @Test
  void everyChangeWaitsForTheLock() throws InterruptedException {
    listeners.add(greeting);
    Connection<UserJoined> connection = listeners.current()[0];
    connection.failed(9);
    for (Runnable change :
        List.<Runnable>of(
            () -> listeners.add(greeting),
            () -> listeners.remove(name -> {}),
            () -> connection.failed(9),
            connection::succeeded,
            connection::close)) {
      assertWaits(change);
    }
  }

  private void assertWaits(Runnable change) throws InterruptedException {
    Thread thread = new Thread(change);
    synchronized (lock) {
      thread.start();
      while (thread.getState() != Thread.State.BLOCKED) {
        assertNotSame(Thread.State.TERMINATED, thread.getState(), "did not wait");
        Thread.sleep(1);
      }
    }
    thread.join();
  }
}
