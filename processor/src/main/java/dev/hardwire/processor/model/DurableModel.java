package dev.hardwire.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * How the calls of a callback are stored.
 *
 * @param id the name by which stored calls find it
 * @param formerly the names by which they found it before
 * @param orderedBy which of the event's arguments keeps its calls in order; absent for no order
 * @param retry when a failed call is made again; absent where it says nothing
 */
public record DurableModel(
    String id, List<String> formerly, Optional<Integer> orderedBy, Optional<RetryModel> retry) {

  /** A copy of the list is kept. */
  public DurableModel {
    formerly = List.copyOf(formerly);
  }
}
