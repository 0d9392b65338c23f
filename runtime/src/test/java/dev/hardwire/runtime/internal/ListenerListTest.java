package dev.hardwire.runtime.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.runtime.Subscription;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ListenerListTest {

  private final ListenerList<UserJoined, Object> listeners = new ListenerList<>();
  private final List<String> heard = new ArrayList<>();
  private final UserJoined greeting = name -> heard.add("hello " + name);

  @Test
  void newListIsEmpty() {
    assertTrue(listeners.isEmpty());
    assertEquals(0, listeners.size());
    assertEquals(0, listeners.current().length);
    fire("Ada");
  }

  @Test
  void listenersHearInOrderOfAdding() {
    listeners.add(greeting);
    listeners.add(name -> heard.add("card for " + name));
    listeners.add(name -> heard.add("badge for " + name));
    fire("Ada");
    assertHeard("hello Ada", "card for Ada", "badge for Ada");
    assertEquals(3, listeners.size());
    assertFalse(listeners.isEmpty());
  }

  @Test
  void closedSubscriptionHearsNoMore() {
    Subscription subscription = listeners.add(greeting);
    listeners.add(name -> heard.add("card for " + name));
    assertTrue(subscription.isActive());
    subscription.close();
    assertFalse(subscription.isActive());
    fire("Ada");
    assertHeard("card for Ada");
    assertEquals(1, listeners.size());
  }

  @Test
  void closingAgainDoesNothing() {
    Subscription first = listeners.add(greeting);
    Subscription second = listeners.add(greeting);
    first.close();
    first.close();
    assertTrue(second.isActive());
    assertEquals(1, listeners.size());
    second.close();
    assertTrue(listeners.isEmpty());
  }

  @Test
  void subscriptionClosesWithItsBlock() {
    try (Subscription subscription = listeners.add(greeting)) {
      assertTrue(subscription.isActive());
      fire("Ada");
    }
    fire("Grace");
    assertHeard("hello Ada");
  }

  @Test
  void sameListenerAddedTwiceHearsTwice() {
    Subscription first = listeners.add(greeting);
    Subscription second = listeners.add(greeting);
    assertNotSame(first, second);
    fire("Ada");
    assertHeard("hello Ada", "hello Ada");
    second.close();
    fire("Grace");
    assertHeard("hello Ada", "hello Ada", "hello Grace");
  }

  @Test
  void removingEndsTheConnectionThatWasAddedFirst() {
    Subscription first = listeners.add(greeting);
    listeners.add(name -> heard.add("card for " + name));
    Subscription second = listeners.add(greeting);
    assertTrue(listeners.remove(greeting));
    assertFalse(first.isActive());
    assertTrue(second.isActive());
    fire("Ada");
    assertHeard("card for Ada", "hello Ada");
    assertTrue(listeners.remove(greeting));
    assertFalse(listeners.remove(greeting));
  }

  @Test
  void strangerIsNotRemoved() {
    listeners.add(greeting);
    listeners.addOnce(greeting);
    listeners.addFor("front door", greeting);
    assertFalse(listeners.remove(name -> heard.add("hello " + name)));
    assertEquals(3, listeners.size());
  }

  @Test
  void listenerThatEqualsAnotherIsAStranger() {
    record Greeting(String word) implements UserJoined {
      @Override
      public void fire(String name) {}
    }
    listeners.add(new Greeting("hello"));
    assertFalse(listeners.remove(new Greeting("hello")));
  }

  @Test
  void removalFindsOnceAndSenderConnections() {
    Subscription once = listeners.addOnce(greeting);
    Subscription front = listeners.addFor("front door", greeting);
    assertTrue(listeners.remove(greeting));
    assertFalse(once.isActive());
    assertTrue(listeners.remove(greeting));
    assertFalse(front.isActive());
  }

  @Test
  void removalDuringAFireTakesEffectWithTheNext() {
    List<Subscription> later = new ArrayList<>();
    listeners.add(name -> later.forEach(Subscription::close));
    later.add(listeners.add(greeting));
    fire("Ada");
    assertHeard("hello Ada");
    fire("Grace");
    assertHeard("hello Ada");
  }

  @Test
  void listenerMayRemoveItself() {
    List<Subscription> own = new ArrayList<>();
    own.add(
        listeners.add(
            name -> {
              heard.add("first " + name);
              own.get(0).close();
            }));
    listeners.add(greeting);
    fire("Ada");
    fire("Grace");
    assertHeard("first Ada", "hello Ada", "hello Grace");
  }

  @Test
  void additionDuringAFireTakesEffectWithTheNext() {
    listeners.addOnce(name -> listeners.add(greeting));
    fire("Ada");
    assertHeard();
    fire("Grace");
    assertHeard("hello Grace");
  }

  @Test
  void innerFireHasItsOwnSnapshot() {
    listeners.addOnce(
        name -> {
          listeners.add(greeting);
          fire("Grace");
        });
    fire("Ada");
    assertHeard("hello Grace");
  }

  @Test
  void onceIsHeardOnce() {
    Subscription once = listeners.addOnce(greeting);
    assertTrue(once.isActive());
    assertEquals(1, listeners.size());
    fire("Ada");
    assertFalse(once.isActive());
    assertTrue(listeners.isEmpty());
    fire("Grace");
    assertHeard("hello Ada");
    once.close();
  }

  @Test
  void onceIsHeardOnceAlsoWhereItFiresItself() {
    listeners.addOnce(
        name -> {
          heard.add(name);
          fire("again " + name);
        });
    fire("Ada");
    assertHeard("Ada");
  }

  @Test
  void closedOnceHearsNothing() {
    listeners.addOnce(greeting).close();
    fire("Ada");
    assertHeard();
  }

  @Test
  void claimOfOnceGoesToTheFirstCaller() {
    listeners.addOnce(greeting);
    Connection<UserJoined> connection = listeners.current()[0];
    assertSame(greeting, connection.target());
    assertNull(connection.target());
    assertNull(connection.target("front door"));
  }

  @Test
  void removedConnectionStillLeadsToItsTarget() {
    Subscription subscription = listeners.add(greeting);
    Connection<UserJoined> connection = listeners.current()[0];
    subscription.close();
    assertSame(greeting, connection.target());
    assertSame(greeting, connection.target("front door"));
  }

  @Test
  void senderListenerHearsThatSenderOnly() {
    Object front = new Object();
    Object back = new Object();
    listeners.addFor(front, greeting);
    listeners.add(name -> heard.add("card for " + name));
    UserJoined.fireFrom(front, listeners, "Ada");
    UserJoined.fireFrom(back, listeners, "Grace");
    assertHeard("hello Ada", "card for Ada", "card for Grace");
    assertEquals(2, listeners.size());
  }

  @Test
  void senderIsComparedByIdentity() {
    record Door(String name) {}
    Door front = new Door("front");
    listeners.addFor(front, greeting);
    UserJoined.fireFrom(new Door("front"), listeners, "Ada");
    assertHeard();
    UserJoined.fireFrom(front, listeners, "Grace");
    assertHeard("hello Grace");
  }

  @Test
  void senderListenerHearsNothingWithoutASender() {
    listeners.addFor("front door", greeting);
    @Nullable UserJoined target = listeners.current()[0].target(null);
    assertNull(target);
  }

  @Test
  void onceIsHeardWhoeverTheSenderIs() {
    listeners.addOnce(greeting);
    UserJoined.fireFrom("front door", listeners, "Ada");
    UserJoined.fireFrom("front door", listeners, "Grace");
    assertHeard("hello Ada");
  }

  @Test
  @SuppressWarnings("NullAway") // that is the point
  void nullArgumentsAreNamed() {
    assertNamed("listener", () -> listeners.add(null));
    assertNamed("listener", () -> listeners.addOnce(null));
    assertNamed("owner", () -> listeners.addWeakly(null, owner -> greeting));
    assertNamed("listener", () -> listeners.addWeakly(heard, null));
    assertNamed("sender", () -> listeners.addFor(null, greeting));
    assertNamed("listener", () -> listeners.addFor("front door", null));
    assertNamed("listener", () -> listeners.remove(null));
    assertTrue(listeners.isEmpty());
  }

  private void fire(String name) {
    UserJoined.fire(listeners, name);
  }

  private void assertHeard(String... expected) {
    assertEquals(List.of(expected), heard);
  }

  private static void assertNamed(String parameter, Executable executable) {
    assertEquals(parameter, assertThrows(NullPointerException.class, executable).getMessage());
  }
}
