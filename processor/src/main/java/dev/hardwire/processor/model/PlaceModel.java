package dev.hardwire.processor.model;

import java.util.List;

/**
 * The place that a callback asks for among those of an event.
 *
 * @param id its own name; empty for none
 * @param order its order
 * @param before names of callbacks that run later
 * @param after names of callbacks that run earlier
 */
public record PlaceModel(String id, int order, List<String> before, List<String> after) {

  /** As where a callback says nothing. */
  public static final PlaceModel ANYWHERE = new PlaceModel("", 0, List.of(), List.of());

  /** Copies of the lists are kept. */
  public PlaceModel {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
