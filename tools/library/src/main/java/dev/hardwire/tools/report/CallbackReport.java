package dev.hardwire.tools.report;

import dev.hardwire.tools.manifest.CallbackEntry;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a callback.
 *
 * @param callback what its wiring's manifest says of it
 * @param place where it stands; absent where its class could not be read
 * @param cascades the events that it fires, itself or by methods that it calls, by their names
 */
public record CallbackReport(
    CallbackEntry callback, Optional<SourcePlace> place, List<Cascade> cascades) {

  /** A copy of the list is kept. */
  public CallbackReport {
    cascades = List.copyOf(cascades);
  }

  /**
   * An event that a callback fires.
   *
   * @param event its name
   * @param path the calls that lead there: the last one fires it
   */
  public record Cascade(String event, List<SourcePlace> path) {

    /** A copy of the list is kept. */
    public Cascade {
      path = List.copyOf(path);
    }
  }
}
