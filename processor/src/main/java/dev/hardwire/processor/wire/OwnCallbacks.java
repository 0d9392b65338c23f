package dev.hardwire.processor.wire;

import java.util.List;

/**
 * The callbacks of an owner of the compilation at hand.
 *
 * @param usable those that can be called, with their accessors
 * @param broken the others, for the shape of their events
 */
record OwnCallbacks(List<Callback> usable, List<Callback> broken) {

  /** Copies of the lists are kept. */
  OwnCallbacks {
    usable = List.copyOf(usable);
    broken = List.copyOf(broken);
  }
}
