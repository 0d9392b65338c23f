package dev.hardwire.runtime.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.hardwire.runtime.Subscription;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DirectListenersTest {
  private final ListenerList<UserJoined, Object> listeners = new ListenerList<>();
  private final UserJoined greeting = name -> {};
  private final UserJoined badge = name -> {};

  @Test
  void listenersAreReadFromAnArrayOfTheirType() {
    Joining event = new Joining(listeners);
    assertArrayEquals(new UserJoined[0], event.read());
    listeners.add(greeting);
    listeners.add(badge);
    assertArrayEquals(new UserJoined[] {greeting, badge}, event.read());
    listeners.remove(greeting);
    assertArrayEquals(new UserJoined[] {badge}, event.read());
  }

  @Test
  void whoWasThereBeforeIsReadToo() {
    listeners.add(greeting);
    assertArrayEquals(new UserJoined[] {greeting}, new Joining(listeners).read());
  }

  @Test
  void snapshotOfAFireStaysAsItWas() {
    Joining event = new Joining(listeners);
    listeners.add(greeting);
    UserJoined[] before = event.read();
    listeners.add(badge);
    assertArrayEquals(new UserJoined[] {greeting}, before);
    assertNotSame(before, event.read());
  }

  @Test
  void whoIsHeldWeaklyIsCalledByAConnection() {
    Joining event = new Joining(listeners);
    listeners.add(greeting);
    Subscription weak = listeners.addWeakly(this, test -> test.badge);
    assertNull(event.read());
    weak.close();
    assertArrayEquals(new UserJoined[] {greeting}, event.read());
  }

  @Test
  void whoIsCalledOnceIsCalledByAConnection() {
    Joining event = new Joining(listeners);
    listeners.addOnce(greeting);
    assertNull(event.read());
    UserJoined.fire(listeners, "Ada");
    assertArrayEquals(new UserJoined[0], event.read());
  }

  @Test
  void whoHearsOneSenderIsCalledByAConnection() {
    Joining event = new Joining(listeners);
    listeners.addFor(this, greeting);
    assertNull(event.read());
  }

  @Test
  void collectedOwnersLeaveTheArrayToTheOthers() {
    Joining event = new Joining(listeners);
    listeners.add(greeting);
    listeners.addWeakly(new Object(), owner -> badge);
    assertNull(event.read());
    Garbage.await(() -> listeners.current().length == 1);
    assertArrayEquals(new UserJoined[] {greeting}, event.read());
  }

  @Test
  void fallBackHasNoConnections() {
    Connection<UserJoined>[] none = ListenerList.none();
    assertNotNull(none);
    assertEquals(0, none.length);
  }

  /** Reads as generated code does. */
  private static final class Joining extends DirectListeners<UserJoined> {
    private volatile UserJoined @Nullable [] direct;

    Joining(ListenerList<UserJoined, Object> listeners) {
      super.follow(listeners);
    }

    @Override
    protected void changed(Connection<UserJoined>[] connections) {
      this.direct = snapshot(connections, new UserJoined[connections.length]);
    }

    UserJoined @Nullable [] read() {
      return this.direct;
    }
  }
}
