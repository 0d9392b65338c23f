package dev.hardwire.processor.model;

import dev.hardwire.processor.model.AsyncModel.Mode;
import java.util.Optional;

/**
 * What a callback says of its calls where they take their time, as it is written down.
 *
 * @param executor the name of the executor that runs it; empty for none
 * @param isAsync whether the default executor runs it, unless another one has a name
 * @param timeout how long a call may take; empty for any time
 * @param maxInFlight how many calls may be unfinished at one time; 0 for any number
 * @param isRejecting whether a further call is rejected; otherwise it waits
 * @param retry whether a failed call is made again
 * @param durable whether calls are stored
 */
public record AsyncOptions(
    String executor,
    boolean isAsync,
    String timeout,
    int maxInFlight,
    boolean isRejecting,
    RetryOptions retry,
    DurableOptions durable) {

  /** As where a callback says nothing. */
  public static final AsyncOptions NONE = new AsyncOptions("", false, "", 0, false);

  /** Where a failed call is not made again. */
  public AsyncOptions(
      String executor, boolean isAsync, String timeout, int maxInFlight, boolean isRejecting) {
    this(executor, isAsync, timeout, maxInFlight, isRejecting, RetryOptions.NONE);
  }

  /** Where calls are not stored. */
  public AsyncOptions(
      String executor,
      boolean isAsync,
      String timeout,
      int maxInFlight,
      boolean isRejecting,
      RetryOptions retry) {
    this(executor, isAsync, timeout, maxInFlight, isRejecting, retry, DurableOptions.NONE);
  }

  /** Whether calls are stored before they are made. */
  public boolean isDurable() {
    return durable.isDurable();
  }

  /** Whether an executor runs it. */
  public boolean isHandedOver() {
    return isAsync || !executor.isEmpty();
  }

  /** Whether an executor of that name would be taken by the builder's step for the default one. */
  public static boolean isDefault(EventName executor) {
    return executor.accessorName().equals("default");
  }

  /**
   * How calls are made by a wiring.
   *
   * @param named its executor of the name, where there is one
   */
  public AsyncModel by(Optional<OwnerModel> named) {
    Mode other = isAsync ? Mode.DEFAULT : Mode.CALLER;
    return new AsyncModel(
        named.isPresent() ? Mode.NAMED : other,
        named,
        Timeout.millis(timeout),
        maxInFlight,
        !isRejecting,
        isHandedOver() ? retry.model().filter(RetryModel::isRepeating) : Optional.empty());
  }

  /** Without what nothing is said of, as far as it is new: an index's hash holds this text. */
  @Override
  public String toString() {
    return "AsyncOptions[executor="
        + executor
        + ", isAsync="
        + isAsync
        + ", timeout="
        + timeout
        + ", maxInFlight="
        + maxInFlight
        + ", isRejecting="
        + isRejecting
        + (retry.isGiven() ? ", retry=" + retry : "")
        + (durable.isDurable() ? ", durable=" + durable : "")
        + "]";
  }
}
