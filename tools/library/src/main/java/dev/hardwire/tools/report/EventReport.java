package dev.hardwire.tools.report;

import dev.hardwire.tools.manifest.EventEntry;
import java.util.List;

/**
 * What is known of an event.
 *
 * @param event what its wiring's manifest says of it
 * @param callbacks its callbacks in the order in which they run
 * @param firings where it is fired, in the order of classes and lines
 */
public record EventReport(EventEntry event, List<CallbackReport> callbacks, List<Firing> firings) {

  /** Copies of the lists are kept. */
  public EventReport {
    callbacks = List.copyOf(callbacks);
    firings = List.copyOf(firings);
  }
}
