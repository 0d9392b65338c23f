package dev.hardwire.processor.model;

import java.util.List;

/**
 * What a callback says of storing its calls, as it is written down.
 *
 * @param isDurable whether each call is stored before it is made
 * @param formerly the ids that it had before
 * @param orderedBy the parameter of the event by which calls are kept in order; empty for none
 */
public record DurableOptions(boolean isDurable, List<String> formerly, String orderedBy) {

  /** As where a callback says nothing. */
  public static final DurableOptions NONE = new DurableOptions(false, List.of(), "");

  /** A copy of the list is kept. */
  public DurableOptions {
    formerly = List.copyOf(formerly);
  }
}
