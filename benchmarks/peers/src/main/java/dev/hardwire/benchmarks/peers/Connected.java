package dev.hardwire.benchmarks.peers;

import java.util.List;

/**
 * Twenty events and those who hear them.
 *
 * @param events to fire
 * @param owners of all handlers, those that hear the events first
 * @param end stops what runs besides, if anything does
 */
public record Connected(List<Fired> events, List<Counting> owners, Runnable end) {

  /**
   * Events of which nothing is left when nobody fires them.
   *
   * @param events to fire
   * @param owners of all handlers, those that hear the events first
   */
  public Connected(List<Fired> events, List<Counting> owners) {
    this(events, owners, () -> {});
  }
}
