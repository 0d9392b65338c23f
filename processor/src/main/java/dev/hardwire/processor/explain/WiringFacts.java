package dev.hardwire.processor.explain;

import dev.hardwire.processor.model.WiringModel;
import java.util.List;

/**
 * What a wiring consists of.
 *
 * @param wiring the wiring, from which classes are generated
 * @param modules what takes part, in its order
 * @param events the events in the order of their names, also those that can't be generated
 * @param isSound whether nothing is wrong with it; otherwise nothing is called
 */
public record WiringFacts(
    WiringModel wiring, List<ModuleFacts> modules, List<EventFacts> events, boolean isSound) {

  /** Copies of the lists are kept. */
  public WiringFacts {
    modules = List.copyOf(modules);
    events = List.copyOf(events);
  }
}
