package dev.hardwire.runtime.internal;

import dev.hardwire.runtime.Subscription;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Every outcome is counted; those that are not named must not come out. */
class RacingListenersTest {

  @Test
  void noRacingArrivalIsLost() throws Exception {
    Race.on(Party::new)
        .actor(party -> party.listeners.add(party.counting()))
        .actor(party -> party.listeners.addOnce(party.counting()))
        .actor(party -> party.listeners.addFor(party, party.counting()))
        .expect(party -> party.listeners.size() + " hear " + party.heardByAll(), "4 hear 4");
  }

  @Test
  void arrivalAndRemovalDoNotDisturbEachOther() throws Exception {
    Race.on(Party::new)
        .actor(party -> party.listeners.add(party.counting()))
        .actor(party -> party.guest.close())
        .expect(party -> party.listeners.size() + " hear " + party.heardByAll(), "1 hear 1");
  }

  @Test
  void racingFireHearsWhoArrivesOrLeavesOnceOrNever() throws Exception {
    Race.on(Party::new)
        .actor(party -> party.guest.close())
        .actor(party -> party.listeners.add(party.counting()))
        .actor(party -> UserJoined.fire(party.listeners, "Ada"))
        .expect(party -> party.heard, 0, 1, 2);
  }

  @Test
  void oneOfRacingRemovalsFindsTheListener() throws Exception {
    Race.on(Party::new)
        .actor(party -> party.count(party.listeners.remove(party.listener)))
        .actor(party -> party.count(party.listeners.remove(party.listener)))
        .expect(party -> party.counted + " of " + party.listeners.size(), "1 of 0");
  }

  @Test
  void racingRemovalsEndOneConnectionEach() throws Exception {
    Race.on(Party::withListenerTwice)
        .actor(party -> party.count(party.listeners.remove(party.listener)))
        .actor(party -> party.count(party.listeners.remove(party.listener)))
        .expect(party -> party.counted + " of " + party.listeners.size(), "2 of 0");
  }

  @Test
  void removalAndCloseEndOneConnectionEach() throws Exception {
    Race.on(Party::new)
        .actor(party -> party.guest.close())
        .actor(party -> party.guest.close())
        .actor(party -> party.count(party.listeners.remove(party.listener)))
        .expect(party -> party.counted + " of " + party.listeners.size(), "0 of 0", "1 of 0");
  }

  @Test
  void onceIsHeardOnceByRacingFires() throws Exception {
    Race.on(Party::withOnce)
        .actor(party -> UserJoined.fire(party.listeners, "Ada"))
        .actor(party -> UserJoined.fire(party.listeners, "Grace"))
        .actor(party -> UserJoined.fireFrom(party, party.listeners, "Barbara"))
        .expect(party -> party.heard + " of " + party.listeners.size(), "1 of 0");
  }

  @Test
  void closedOnceIsHeardOnceOrNever() throws Exception {
    Race.on(Party::withOnce)
        .actor(party -> UserJoined.fire(party.listeners, "Ada"))
        .actor(party -> UserJoined.fire(party.listeners, "Grace"))
        .actor(party -> party.guest.close())
        .expect(
            party -> party.heard + " of " + party.listeners.size() + party.guest.isActive(),
            "0 of 0false",
            "1 of 0false");
  }

  @Test
  void oneOfRacingFailuresEvicts() throws Exception {
    Race.on(Party::new)
        .actor(Party::failTwice)
        .actor(Party::failTwice)
        .expect(party -> party.counted + " of " + party.listeners.size(), "1 of 0");
  }

  @Test
  void closedConnectionIsEvictedByAtMostOneFailure() throws Exception {
    Race.on(Party::new)
        .actor(Party::failTwice)
        .actor(Party::failTwice)
        .actor(party -> party.guest.close())
        .expect(party -> party.counted + " of " + party.listeners.size(), "0 of 0", "1 of 0");
  }

  @Test
  void racingSuccessNeitherEvictsNorBreaksTheCount() throws Exception {
    Race.on(Party::new)
        .actor(Party::failTwice)
        .actor(party -> party.connection.succeeded())
        .expect(
            party -> {
              int more = 1;
              while (!party.connection.failed(4)) {
                more++;
              }
              return party.counted + ", " + more + " more";
            },
            "0, 2 more",
            "0, 3 more",
            "0, 4 more");
  }

  /** One guest, who listens, and whoever else is added. */
  private static final class Party {

    final ListenerList<UserJoined, Object> listeners = new ListenerList<>();
    final AtomicInteger heard = new AtomicInteger();
    final AtomicInteger counted = new AtomicInteger();
    final UserJoined listener = counting();
    Subscription guest = listeners.add(listener);
    final Connection<UserJoined> connection = listeners.current()[0];

    static Party withOnce() {
      Party party = new Party();
      party.guest.close();
      party.guest = party.listeners.addOnce(party.listener);
      return party;
    }

    static Party withListenerTwice() {
      Party party = new Party();
      party.listeners.add(party.listener);
      return party;
    }

    UserJoined counting() {
      return name -> heard.incrementAndGet();
    }

    void count(boolean isCounted) {
      counted.addAndGet(isCounted ? 1 : 0);
    }

    void failTwice() {
      count(connection.failed(4));
      count(connection.failed(4));
    }

    int heardByAll() {
      heard.set(0);
      UserJoined.fireFrom(this, listeners, "Ada");
      return heard.get();
    }
  }
}
