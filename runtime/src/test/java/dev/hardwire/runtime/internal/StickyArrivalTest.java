package dev.hardwire.runtime.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.runtime.CallbackException;
import dev.hardwire.runtime.CallbackFailure;
import dev.hardwire.runtime.Subscription;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StickyArrivalTest {

  private final Object lock = new Object();
  private final ListenerList<UserJoined, Object> listeners = new ListenerList<>(lock);
  private final List<String> heard = new ArrayList<>();
  private final UserJoined greeting = name -> heard.add("hello " + name);
  private @Nullable String latest;

  @AfterEach
  void clearInterruption() {
    Thread.interrupted();
  }

  @Test
  void nothingIsHandedOverBeforeTheFirstFire() {
    sticky();
    listeners.add(greeting);
    assertHeard();
    assertEquals(1, listeners.size());
  }

  @Test
  void latestValueIsHandedToThoseWhoArrive() {
    sticky();
    latest = "Ada";
    latest = "Grace";
    listeners.add(greeting);
    listeners.add(name -> heard.add("card for " + name));
    assertHeard("hello Grace", "card for Grace");
    assertEquals(2, listeners.size());
  }

  @Test
  void onceIsSpentByTheHandOver() {
    sticky();
    latest = "Ada";
    Subscription once = listeners.addOnce(greeting);
    assertHeard("hello Ada");
    assertFalse(once.isActive());
    assertTrue(listeners.isEmpty());
  }

  @Test
  void weakListenerIsHandedTheValue() {
    sticky();
    latest = "Ada";
    listeners.addWeakly(heard, owner -> owner::add);
    assertHeard("Ada");
  }

  @Test
  void valueGoesToListenersOfItsSenderOnly() {
    listeners.onArrival("user_joined", () -> latest, this::handFromFrontDoor);
    latest = "Ada";
    listeners.addFor("front door", greeting);
    listeners.addFor("back door", greeting);
    listeners.add(name -> heard.add("card for " + name));
    assertHeard("hello Ada", "card for Ada");
    assertEquals(3, listeners.size());
  }

  @Test
  void severalEventsHandOverInOrder() {
    AttachmentList<StringBuilder> logs = new AttachmentList<>(lock);
    logs.onArrival("door_opened", () -> latest, (to, name) -> append(to, "opened " + name));
    logs.onArrival("door_painted", () -> null, (to, name) -> append(to, "painted " + name));
    logs.onArrival("door_shut", () -> latest, (to, name) -> append(to, ", shut " + name));
    latest = "front door";
    StringBuilder log = new StringBuilder();
    logs.attach(log);
    assertEquals("opened front door, shut front door", log.toString());
    StringBuilder weak = new StringBuilder();
    logs.attachWeakly(weak);
    assertEquals(log.toString(), weak.toString());
  }

  @Test
  void valueIsReadWithTheLockAndHandedOverWithout() {
    listeners.onArrival(
        "user_joined",
        () -> {
          heard.add("read " + Thread.holdsLock(lock));
          return "Ada";
        },
        (connection, name) -> heard.add("hand " + Thread.holdsLock(lock)));
    listeners.add(greeting);
    assertHeard("read true", "hand false");
  }

  @Test
  void connectionIsThereBeforeTheHandOver() {
    listeners.onArrival(
        "user_joined",
        () -> "Ada",
        (connection, name) -> {
          assertSame(connection, listeners.current()[0]);
          UserJoined.fire(listeners, "Grace");
        });
    listeners.add(greeting);
    assertHeard("hello Grace");
  }

  @Test
  void failedHandOverUndoesTheArrival() {
    IllegalStateException failure = new IllegalStateException("no greeting");
    sticky();
    latest = "Ada";
    listeners.addWeakly(heard, owner -> name -> owner.add("card for " + name));
    UserJoined failing =
        name -> {
          throw failure;
        };
    assertSame(failure, assertThrows(IllegalStateException.class, () -> listeners.add(failing)));
    assertFalse(listeners.remove(failing));
    assertEquals(1, listeners.size());
  }

  @Test
  void errorOfAHandOverIsThrownAsItIs() {
    AssertionError failure = new AssertionError("no greeting");
    listeners.onArrival(
        "user_joined",
        () -> "Ada",
        (connection, name) -> {
          throw failure;
        });
    assertSame(failure, assertThrows(AssertionError.class, () -> listeners.add(greeting)));
    assertTrue(listeners.isEmpty());
  }

  @Test
  void checkedFailureOfAHandOverIsWrapped() {
    IOException failure = new IOException("printer on fire");
    stickyThatThrows(failure);
    CallbackException thrown = assertThrows(CallbackException.class, () -> listeners.add(greeting));
    assertTrue(listeners.isEmpty());
    assertEquals("1 callback of event 'user_joined' failed: listener", thrown.getMessage());
    assertSame(failure, thrown.getCause());
    CallbackFailure single = thrown.failures().get(0);
    assertEquals(Optional.of(greeting), single.receiver());
    assertFalse(Thread.currentThread().isInterrupted());
  }

  @Test
  void interruptionOfAHandOverIsWrappedAndKept() {
    InterruptedException failure = new InterruptedException();
    stickyThatThrows(failure);
    CallbackException thrown = assertThrows(CallbackException.class, () -> listeners.add(greeting));
    assertSame(failure, thrown.getCause());
    assertTrue(Thread.interrupted());
  }

  @Test
  void ownerWhoseHandOverFailsHearsNothingFurther() {
    AttachmentList<StringBuilder> logs = new AttachmentList<>(lock);
    logs.onArrival(
        "door_opened",
        () -> "front door",
        (to, name) -> {
          throw Ending.sneaky(new IOException("printer on fire"));
        });
    logs.onArrival("door_shut", () -> "front door", (to, name) -> append(to, "shut " + name));
    StringBuilder log = new StringBuilder();
    CallbackException thrown = assertThrows(CallbackException.class, () -> logs.attach(log));
    assertEquals("1 callback of event 'door_opened' failed: attached owner", thrown.getMessage());
    assertEquals("", log.toString());
    assertTrue(logs.isEmpty());
  }

  @Test
  void exceptionOfCollectedFailuresIsNotWrappedAgain() {
    CollectedFailures failures =
        CollectedFailures.add(null, "user_joined", "listener", new IOException("on fire"));
    listeners.onArrival(
        "user_joined", () -> "Ada", (connection, name) -> CollectedFailures.throwIfAny(failures));
    CallbackException thrown = assertThrows(CallbackException.class, () -> listeners.add(greeting));
    assertInstanceOf(IOException.class, thrown.getCause());
  }

  private void sticky() {
    listeners.onArrival("user_joined", () -> latest, StickyArrivalTest::hand);
  }

  private void stickyThatThrows(Exception failure) {
    listeners.onArrival(
        "user_joined",
        () -> "Ada",
        (connection, name) -> {
          throw Ending.sneaky(failure);
        });
  }

  private static void hand(Connection<UserJoined> connection, String name) {
    UserJoined listener = connection.target();
    if (listener != null) {
      listener.fire(name);
    }
  }

  private void handFromFrontDoor(Connection<UserJoined> connection, String name) {
    UserJoined listener = connection.target("front door");
    if (listener != null) {
      listener.fire(name);
    }
  }

  private static void append(Connection<StringBuilder> connection, String text) {
    StringBuilder log = connection.target();
    if (log != null) {
      log.append(text);
    }
  }

  private void assertHeard(String... expected) {
    assertEquals(List.of(expected), heard);
  }
}
