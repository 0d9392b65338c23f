package dev.hardwire.processor.wire;

import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.OwnerModel;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a wiring hands out beside its events: names that no event's accessor can have. */
final class FurtherAccessors {

  private FurtherAccessors() {}

  /** What each accessor hands out, by its name. */
  static Map<String, String> of(
      List<EventModel> events,
      Collection<OwnerModel> owners,
      boolean hasRecorders,
      boolean hasStore) {
    Map<String, String> handedOut = new LinkedHashMap<>();
    for (EventModel event : events) {
      if (event.contract().delivery().isOpen()) {
        handedOut.put(
            event.name().listenersName(), "the listeners of event '" + event.name() + "'");
      }
      if (hasRecorders) {
        handedOut.put(event.name().recorderName(), "the recorder of event '" + event.name() + "'");
      }
    }
    owners.stream()
        .filter(OwnerModel::isAttachable)
        .forEach(
            owner ->
                handedOut.put(
                    owner.attachmentsName(),
                    "the attached instances of " + owner.type().simpleName()));
    if (hasRecorders) {
      handedOut.put("recordings", "what all recorders have in common");
    }
    if (hasStore) {
      handedOut.put("connection", "the connection of a transaction");
      handedOut.put("delivering", "the wiring when it is whole");
      handedOut.put("deliveries", "the calls that are stored");
      handedOut.put("in", "the events in a transaction");
      handedOut.put("transaction", "the events in a transaction");
    }
    return handedOut;
  }
}
