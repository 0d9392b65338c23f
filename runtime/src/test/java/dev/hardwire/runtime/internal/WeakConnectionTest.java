package dev.hardwire.runtime.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.runtime.Subscription;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class WeakConnectionTest {

  private final ListenerList<UserJoined, Object> listeners = new ListenerList<>();
  private final AttachmentList<ChatSession> sessions = new AttachmentList<>();
  private final List<String> heard = new ArrayList<>();

  /** Never collected while a test runs. */
  private final ChatSession staying = new ChatSession(heard);

  @Test
  void weakListenerIsMadeOfItsOwnerForEachFire() {
    Subscription subscription =
        listeners.addWeakly(
            staying,
            owner -> {
              heard.add("made");
              return owner::show;
            });
    assertEquals(List.of(), heard);
    UserJoined.fire(listeners, "Ada");
    UserJoined.fire(listeners, "Grace");
    assertEquals(List.of("made", "Ada", "made", "Grace"), heard);
    assertTrue(subscription.isActive());
  }

  @Test
  void ownerOfAListenerIsCollectedAndDisconnected() {
    ChatSession session = new ChatSession(heard);
    WeakReference<ChatSession> reference = new WeakReference<>(session);
    Subscription subscription = listeners.addWeakly(session, owner -> owner::show);
    UserJoined.fire(listeners, "Ada");
    session = null;
    Garbage.awaitCollected(reference);
    assertFalse(subscription.isActive());
    assertEquals(0, listeners.size());
    assertTrue(listeners.isEmpty());
    UserJoined.fire(listeners, "Grace");
    assertEquals(List.of("Ada"), heard);
    subscription.close();
    assertNull(session);
  }

  @Test
  void attachedOwnerIsCollectedAndDisconnected() {
    ChatSession session = new ChatSession(heard);
    WeakReference<ChatSession> reference = new WeakReference<>(session);
    Subscription subscription = sessions.attachWeakly(session);
    assertSame(session, sessions.current()[0].target());
    assertSame(session, sessions.current()[0].receiver());
    assertEquals(1, sessions.size());
    session = null;
    Garbage.awaitCollected(reference);
    assertFalse(subscription.isActive());
    assertEquals(0, sessions.size());
    assertTrue(sessions.isEmpty());
    assertNull(session);
  }

  @Test
  void connectionInASnapshotLeadsNowhereAfterCollection() {
    WeakReference<ChatSession> reference = attachedWeakly();
    Connection<ChatSession> connection = sessions.current()[0];
    Garbage.awaitCollected(reference);
    assertNull(connection.target());
    assertNull(connection.target("anybody"));
    assertNull(connection.receiver());
  }

  @Test
  void collectedSenderEndsTheSubscription() {
    Object door = new Object();
    Subscription subscription = listeners.addFor(door, heard::add);
    UserJoined.fireFrom(door, listeners, "Ada");
    assertEquals(List.of("Ada"), heard);
    door = null;
    Garbage.await(() -> !subscription.isActive());
    assertEquals(0, listeners.size());
    Garbage.await(() -> listeners.current().length == 0);
    assertNull(door);
    UserJoined.fireFrom("another door", listeners, "Grace");
    assertEquals(List.of("Ada"), heard);
    assertFalse(subscription.isActive());
  }

  @Test
  void closedWeakConnectionHearsNoMore() {
    listeners.addWeakly(staying, owner -> owner::show).close();
    sessions.attachWeakly(staying).close();
    UserJoined.fire(listeners, "Ada");
    assertEquals(List.of(), heard);
    assertTrue(sessions.isEmpty());
  }

  @Test
  void weakListenerIsNotFoundByRemoval() {
    UserJoined listener = staying::show;
    Subscription subscription = listeners.addWeakly(staying, owner -> listener);
    assertFalse(listeners.remove(listener));
    assertTrue(subscription.isActive());
  }

  @Test
  @SuppressWarnings("NullAway") // that is the point
  void functionThatMakesNoListenerFails() {
    listeners.addWeakly(staying, owner -> null);
    Connection<UserJoined> connection = listeners.current()[0];
    NullPointerException failure =
        assertThrows(NullPointerException.class, () -> connection.target());
    assertEquals("listener of addWeakly", failure.getMessage());
    assertSame(staying, connection.receiver());
  }

  @Test
  void allCollectedOnesAreRemovedAtOnce() {
    List<WeakReference<ChatSession>> references = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      references.add(attachedWeakly());
    }
    sessions.attach(staying);
    references.forEach(Garbage::awaitCollected);
    // One of them has been announced at least, and the others leave with it.
    Garbage.await(() -> sessions.current().length < 101);
    assertEquals(1, sessions.current().length);
    assertSame(staying, sessions.current()[0].target());
  }

  @Test
  void nextArrivalRemovesCollectedOnes() {
    WeakReference<Object> connection = new WeakReference<>(forgottenConnection());
    Garbage.await(
        () -> {
          sessions.attach(new ChatSession(heard)).close();
          return connection.refersTo(null);
        });
  }

  @Test
  void countOfLiveConnectionsLeavesCollectedOnesOut() {
    sessions.attachWeakly(staying);
    Garbage.awaitCollected(attachedWeakly());
    assertEquals(1, sessions.size());
    assertFalse(sessions.isEmpty());
    assertTrue(sessions.detach(staying));
    assertEquals(0, sessions.size());
  }

  private WeakReference<ChatSession> attachedWeakly() {
    ChatSession session = new ChatSession(heard);
    sessions.attachWeakly(session);
    return new WeakReference<>(session);
  }

  private Object forgottenConnection() {
    return sessions.attachWeakly(new ChatSession(heard));
  }

  private static final class ChatSession {

    private final List<String> shown;

    ChatSession(List<String> shown) {
      this.shown = shown;
    }

    void show(String name) {
      shown.add(name);
    }
  }
}
