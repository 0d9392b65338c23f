package dev.hardwire.runtime.internal;

import dev.hardwire.runtime.Subscription;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who arrives while a sticky event is fired hears the value once: handed over, or by the fire. */
class RacingArrivalTest {

  @Test
  void racingListenerHearsTheValueOnce() throws Exception {
    Race.on(Sticky::new)
        .actor(sticky -> sticky.fire("Ada"))
        .actor(sticky -> sticky.listeners.add(sticky.heard::add))
        .expect(sticky -> sticky.heard, "[Ada]");
  }

  @Test
  void racingArrivalsAllHearTheValueOnce() throws Exception {
    Race.on(Sticky::new)
        .actor(sticky -> sticky.fire("Ada"))
        .actor(sticky -> sticky.listeners.add(name -> sticky.heard.add("a " + name)))
        .actor(sticky -> sticky.listeners.add(name -> sticky.heard.add("b " + name)))
        .expect(sticky -> sticky.heard, "[a Ada, b Ada]", "[b Ada, a Ada]");
  }

  @Test
  void racingOnceHearsTheValueOnce() throws Exception {
    Race.on(Sticky::new)
        .actor(sticky -> sticky.fire("Ada"))
        .actor(sticky -> sticky.listeners.addOnce(sticky.heard::add))
        .expect(sticky -> sticky.heard + " " + sticky.listeners.size(), "[Ada] 0");
  }

  @Test
  void racingOnceHearsOneOfTwoValues() throws Exception {
    Race.on(Sticky::new)
        .actor(sticky -> sticky.fire("Ada"))
        .actor(sticky -> sticky.fire("Grace"))
        .actor(sticky -> sticky.listeners.addOnce(sticky.heard::add))
        .expect(sticky -> sticky.heard + " " + sticky.listeners.size(), "[Ada] 0", "[Grace] 0");
  }

  @Test
  void racingListenerHearsTheLastValueOnceAndNoneTwice() throws Exception {
    Race.on(Sticky::new)
        .actor(sticky -> sticky.fire("Ada"))
        .actor(sticky -> sticky.fire("Grace"))
        .actor(sticky -> sticky.listeners.add(sticky.heard::add))
        .expect(Sticky::judged, "right");
  }

  @Test
  void racingOwnerHearsTheValueOnce() throws Exception {
    Race.on(Sticky::new)
        .actor(sticky -> sticky.fire("Ada"))
        .actor(sticky -> sticky.owners.attach(sticky.heard))
        .expect(sticky -> sticky.heard, "[Ada]");
  }

  @Test
  void racingWeakOwnerHearsTheValueOnce() throws Exception {
    Race.on(Sticky::new)
        .actor(sticky -> sticky.fire("Ada"))
        .actor(sticky -> sticky.owners.attachWeakly(sticky.heard))
        .expect(sticky -> sticky.heard, "[Ada]");
  }

  @Test
  void ownerThatLeavesAgainHearsTheValueAtMostOnce() throws Exception {
    Race.on(Sticky::new)
        .actor(sticky -> sticky.fire("Ada"))
        .actor(
            sticky -> {
              Subscription attached = sticky.owners.attach(sticky.heard);
              attached.close();
            })
        .expect(sticky -> sticky.heard + " " + sticky.owners.size(), "[Ada] 0", "[] 0");
  }

  /** A sticky event as it is generated. */
  private static final class Sticky {

    private final Object lock = new Object();
    final ListenerList<UserJoined, Object> listeners = new ListenerList<>(lock);
    final AttachmentList<List<String>> owners = new AttachmentList<>(lock);
    final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private @Nullable String latest;

    Sticky() {
      listeners.onArrival("user_joined", () -> latest, Sticky::toListener);
      owners.onArrival("user_joined", () -> latest, Sticky::toOwner);
    }

    void fire(String name) {
      Connection<UserJoined>[] currentListeners;
      Connection<List<String>>[] currentOwners;
      synchronized (lock) {
        latest = name;
        currentListeners = listeners.current();
        currentOwners = owners.current();
      }
      for (Connection<List<String>> owner : currentOwners) {
        toOwner(owner, name);
      }
      for (Connection<UserJoined> listener : currentListeners) {
        toListener(listener, name);
      }
    }

    private static void toListener(Connection<UserJoined> connection, String name) {
      UserJoined listener = connection.target();
      if (listener != null) {
        listener.fire(name);
      }
    }

    private static void toOwner(Connection<List<String>> connection, String name) {
      List<String> owner = connection.target();
      if (owner != null) {
        owner.add(name);
      }
    }

    String judged() {
      boolean isNoneTwice = new HashSet<>(heard).size() == heard.size();
      return isNoneTwice && heard.contains(latest) ? "right" : heard + " of " + latest;
    }
  }
}
