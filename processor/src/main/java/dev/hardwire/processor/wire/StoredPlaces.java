package dev.hardwire.processor.wire;

import dev.hardwire.processor.report.Location;
import java.util.Map;

/**
 * Where a wiring's mistakes about what is stored are told.
 *
 * @param contracts the places of versions, by the names of events
 * @param callbacks the places of ids, by the ids
 */
public record StoredPlaces(Map<String, Location> contracts, Map<String, Location> callbacks) {

  /** Copies are kept. */
  public StoredPlaces {
    contracts = Map.copyOf(contracts);
    callbacks = Map.copyOf(callbacks);
  }
}
