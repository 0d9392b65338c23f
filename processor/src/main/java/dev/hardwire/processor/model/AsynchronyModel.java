package dev.hardwire.processor.model;

import java.util.List;

/**
 * What a wiring has because callbacks of it take their time.
 *
 * @param isPresent whether there are such callbacks, or events that return futures, so that the
 *     wiring has something to shut down
 * @param executors the executors that have a name, as owners which the builder asks for
 * @param tracesFires whether failures tell where the event was fired
 */
public record AsynchronyModel(boolean isPresent, List<OwnerModel> executors, boolean tracesFires) {

  /** A wiring that has done all when a fire returns. */
  public static final AsynchronyModel NONE = new AsynchronyModel(false, List.of(), false);

  /** A copy of the list is kept. */
  public AsynchronyModel {
    executors = List.copyOf(executors);
  }
}
