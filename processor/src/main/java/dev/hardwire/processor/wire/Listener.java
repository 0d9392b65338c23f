package dev.hardwire.processor.wire;

import dev.hardwire.processor.report.Location;

/**
 * A callback of an event of a wiring.
 *
 * @param callback the callback
 * @param place where its problems are told if it isn't of this compilation
 */
record Listener(Callback callback, Location place) {

  /** The place of the callback's method, or where its module is listed. */
  Location location() {
    return callback.locationOr(place);
  }
}
