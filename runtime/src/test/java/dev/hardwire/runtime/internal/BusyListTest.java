package dev.hardwire.runtime.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.runtime.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Several threads add, remove and fire at one list, to which weakly held listeners come that are
 * collected at once. Each thread looks for its own listeners only: they must hear each fire of its
 * own from adding to removing, whatever the others do.
 */
@Timeout(600)
class BusyListTest {

  private static final int ROUNDS = Boolean.getBoolean("hardwire.thorough") ? 200_000 : 4_000;

  private final ListenerList<UserJoined, Object> listeners = new ListenerList<>();

  @Test
  void everyThreadHearsItsOwnListeners() {
    List<CompletableFuture<Mistakes>> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Guest guest = new Guest("guest " + i);
      threads.add(
          CompletableFuture.supplyAsync(guest::celebrate, task -> new Thread(task).start()));
    }
    Mistakes all = new Mistakes(0, 0, 0);
    for (CompletableFuture<Mistakes> thread : threads) {
      all = all.plus(thread.join());
    }
    assertEquals(new Mistakes(0, 0, 0), all, "of " + 4 * ROUNDS + " rounds");
    Garbage.await(() -> listeners.current().length == 0);
  }

  private record Mistakes(int unheard, int heardTwice, int heardLate) {

    Mistakes plus(Mistakes other) {
      return new Mistakes(
          unheard + other.unheard, heardTwice + other.heardTwice, heardLate + other.heardLate);
    }
  }

  private final class Guest {

    private final String name;

    /** Only fires of this thread count, which no other thread sees. */
    private int heard;

    Guest(String name) {
      this.name = name;
    }

    Mistakes celebrate() {
      Mistakes mistakes = new Mistakes(0, 0, 0);
      for (int round = 0; round < ROUNDS; round++) {
        listeners.addWeakly(new Object(), owner -> ignored -> {});
        Subscription subscription =
            switch (round % 3) {
              case 0 -> listeners.add(this::hear);
              case 1 -> listeners.addFor(this, this::hear);
              default -> listeners.addWeakly(this, owner -> owner::hear);
            };
        int present = fired();
        subscription.close();
        int absent = fired();
        mistakes =
            mistakes.plus(
                new Mistakes(present == 0 ? 1 : 0, present > 1 ? 1 : 0, absent > 0 ? 1 : 0));
      }
      return mistakes;
    }

    private int fired() {
      heard = 0;
      UserJoined.fireFrom(this, listeners, name);
      return heard;
    }

    private void hear(String whose) {
      if (whose.equals(name)) {
        heard++;
      }
    }
  }
}
