package dev.hardwire.benchmarks;

import dev.hardwire.benchmarks.peers.Counting;
import dev.hardwire.benchmarks.peers.Fired;
import java.util.List;

/** Twenty events with the same callbacks, and twenty classes that make the same calls by hand. */
interface Sort {

  /** Whose callbacks they are. */
  default List<Counting> owners(Owners owners) {
    return owners.all();
  }

  /** The events of the wiring. */
  List<Fired> hardwire(ApplicationWiring wiring);

  /** One object for each event that implements its contract. */
  List<Fired> byHand(Owners owners);
}
