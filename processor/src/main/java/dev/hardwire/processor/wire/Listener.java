package dev.hardwire.processor.wire;

import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.wire.ModuleResolver.ResolvedModule;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A callback of an event of a wiring.
 *
 * @param callback the callback
 * @param place where its problems are told if it isn't of this compilation
 * @param anchor the anchor of its module, where that has one
 */
record Listener(Callback callback, Location place, Optional<TypeElement> anchor) {

  static Listener of(Callback callback, ResolvedModule module) {
    return new Listener(callback, module.place(), module.contents().anchor());
  }

  /** The place of the callback's method, or where its module is listed. */
  Location location() {
    return callback.locationOr(place);
  }
}
