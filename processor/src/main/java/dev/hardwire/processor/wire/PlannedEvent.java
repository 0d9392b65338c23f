package dev.hardwire.processor.wire;

import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.wire.ContractScope.Declared;
import java.util.List;

/**
 * An event with what it was made from.
 *
 * @param model the event
 * @param declarations its contracts: none where it is inferred; several exclude one another
 * @param sequence its callbacks that could be put in order
 * @param calls those that fit
 */
record PlannedEvent(
    EventModel model, List<Declared> declarations, CallSequence sequence, List<PlannedCall> calls) {

  PlannedEvent {
    declarations = List.copyOf(declarations);
    calls = List.copyOf(calls);
  }

  /** One of which only the shape is known. */
  static PlannedEvent shape(EventModel model, List<Declared> declarations) {
    return new PlannedEvent(model, declarations, CallSequence.NONE, List.of());
  }
}
