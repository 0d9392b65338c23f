package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.report.Location;
import java.util.Optional;

/**
 * A callback of an event of a wiring.
 *
 * @param callback the callback
 * @param module the anchor or single owner by which its module is known, where it has one
 * @param place where its problems are told if it isn't of this compilation
 */
record Listener(Callback callback, Optional<ClassName> module, Location place) {

  /** The place of the callback's method, or where its module is listed. */
  Location location() {
    return callback.locationOr(place);
  }
}
