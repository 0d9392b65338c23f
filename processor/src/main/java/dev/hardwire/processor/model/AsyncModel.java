package dev.hardwire.processor.model;

import java.util.Optional;

/**
 * How the calls of a callback that takes its time are made: those that it is handed over to an
 * executor for, and those that return a stage.
 *
 * @param mode the thread that it runs on
 * @param executor the executor of the wiring, where it has one of a name
 * @param timeoutMillis how long a call may take; 0 for any time
 * @param maxInFlight how many calls may be unfinished at one time; 0 for any number
 * @param blocks whether a further call waits; otherwise it is rejected
 * @param retry when a failed call is made again; absent where it never is
 */
public record AsyncModel(
    Mode mode,
    Optional<OwnerModel> executor,
    long timeoutMillis,
    int maxInFlight,
    boolean blocks,
    Optional<RetryModel> retry) {

  /** Which thread runs a callback. */
  public enum Mode {
    /** The one that fires. */
    CALLER,
    /** One of the default executor. */
    DEFAULT,
    /** One of an executor that has a name. */
    NAMED
  }

  /** On the thread that fires, without limits. */
  public static final AsyncModel CALLER = new AsyncModel(Mode.CALLER, Optional.empty(), 0, 0, true);

  /** Where a failed call is not made again. */
  public AsyncModel(
      Mode mode,
      Optional<OwnerModel> executor,
      long timeoutMillis,
      int maxInFlight,
      boolean blocks) {
    this(mode, executor, timeoutMillis, maxInFlight, blocks, Optional.empty());
  }

  /** Whether it is handed over to an executor. */
  public boolean isHandedOver() {
    return mode != Mode.CALLER;
  }
}
