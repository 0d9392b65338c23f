package dev.hardwire.processor.model;

import java.util.List;

/**
 * An event of a wiring.
 *
 * @param contract its contract
 * @param calls its callbacks in the order in which they run
 * @param durable its durable callbacks, whose calls are stored instead
 * @param remote whether it leaves the process, or enters it
 * @param isBroken whether only its shape is generated, because of mistakes that are reported
 */
public record EventModel(
    ContractModel contract,
    List<CallModel> calls,
    List<CallModel> durable,
    RemoteModel remote,
    boolean isBroken) {

  /** Copies of the lists are kept. */
  public EventModel {
    calls = List.copyOf(calls);
    durable = List.copyOf(durable);
  }

  /** An event of which nothing is stored. */
  public EventModel(ContractModel contract, List<CallModel> calls, boolean isBroken) {
    this(contract, calls, List.of(), RemoteModel.NONE, isBroken);
  }

  /** The event's shape, for a wiring with mistakes. */
  public EventModel asStub() {
    return new EventModel(contract, List.of(), true);
  }

  /** The event's name. */
  public EventName name() {
    return contract.event();
  }

  /** How the event is delivered. */
  public DeliveryModel delivery() {
    return contract.delivery();
  }

  /** The attachable owners of callbacks, in the order of the calls. */
  public List<OwnerModel> attachables() {
    return CallModel.attachables(calls);
  }

  /** Whether anything may come and go that is called. */
  public boolean hasArrivals() {
    return delivery().isOpen() || !attachables().isEmpty();
  }

  /** Whether who arrives is handed the latest arguments. */
  public boolean isSticky() {
    return delivery().isSticky() && hasArrivals();
  }

  /** Whether more is called than callbacks by a fire: listeners, and who arrives late. */
  public boolean callsBesideParts() {
    return delivery().isOpen() || isSticky();
  }

  /** Whether a fire is stored: for durable callbacks, or for others to whom it is sent. */
  public boolean isDurable() {
    return !durable.isEmpty() || remote.isPresent();
  }

  /** Whether a callback is called whoever has come. */
  public boolean isAlwaysHeard() {
    return isDurable() || calls.stream().anyMatch(call -> !call.isAttached());
  }

  /** Whether something is told to the wiring's error handler. */
  public boolean isReported() {
    return (delivery().policy().isReported() && (delivery().isOpen() || !calls.isEmpty()))
        || (delivery().whenUnheard() == DeliveryModel.Unheard.REPORT && !isAlwaysHeard());
  }

  /** Whether a callback asks for what the event tells of itself. */
  public boolean needsInfo() {
    return calls.stream().anyMatch(CallModel::needsInfo);
  }

  /** Whether the contract returns a future of the answer. */
  public boolean isFuture() {
    return contract.fire().answer().isFuture();
  }

  /** Whether a fire may have more to do when it returns. */
  public boolean isAsynchronous() {
    return isFuture() || calls.stream().anyMatch(CallModel::isLater);
  }
}
