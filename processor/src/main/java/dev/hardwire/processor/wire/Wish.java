package dev.hardwire.processor.wire;

import dev.hardwire.processor.report.Location;

/**
 * That a callback runs before another one, as one of the two says.
 *
 * @param earlier the one that runs first
 * @param later the other one
 * @param isBefore whether the first one says so; otherwise the other one does
 * @param name by what name
 */
record Wish(Listener earlier, Listener later, boolean isBefore, String name) {

  /** The one that says so. */
  Listener by() {
    return isBefore ? earlier : later;
  }

  /** The member that says so. */
  String member() {
    return isBefore ? "before" : "after";
  }

  /** Where it says so, or where its module is listed. */
  Location location() {
    return by().callback()
        .declaration()
        .map(declared -> declared.locationOf(member(), name))
        .orElse(by().place());
  }

  /** Whether the order of the two says the opposite. */
  boolean contradictsOrder() {
    return order(earlier) > order(later);
  }

  /** Whether both have the same order. */
  boolean isAmongEquals() {
    return order(earlier) == order(later);
  }

  static int order(Listener listener) {
    return listener.callback().place().order();
  }
}
