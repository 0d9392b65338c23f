package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.GeneratedNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Events of a wiring that are spread over as many classes as are needed to hold them. */
final class EventGroups {

  private final ClassName name;
  private final List<List<EventModel>> groups;
  private final Map<String, Integer> groupOf = new HashMap<>();

  /**
   * Groups events.
   *
   * @param name the name of the class; where there are several, they are numbered
   * @param events the events
   * @param bytes what each adds to a method that goes through all events of a class
   */
  EventGroups(ClassName name, List<EventModel> events, ToIntFunction<EventModel> bytes) {
    this.name = name;
    this.groups = Shards.of(events, Shards.EVENTS, bytes);
    for (int group = 0; group < groups.size(); group++) {
      for (EventModel event : groups.get(group)) {
        groupOf.put(event.name().text(), group);
      }
    }
  }

  /** Whether one class can hold them all. */
  boolean isFlat() {
    return groups.size() <= 1;
  }

  int count() {
    return groups.size();
  }

  List<EventModel> events(int group) {
    return groups.get(group);
  }

  Optional<Integer> groupOf(EventModel event) {
    return Optional.ofNullable(groupOf.get(event.name().text()));
  }

  /** The class that holds a group. */
  ClassName type(int group) {
    return isFlat() ? name : GeneratedNames.numbered(name, group + 1);
  }

  /** A name for the instance of that class. */
  String instance(String name, int group) {
    return isFlat() ? name : name + (group + 1);
  }
}
