package dev.hardwire.processor.model;

import java.util.List;

/**
 * An event of a wiring.
 *
 * @param contract its contract
 * @param calls its callbacks in the order in which they run
 * @param isBroken whether only its shape is generated, because of mistakes that are reported
 */
public record EventModel(ContractModel contract, List<CallModel> calls, boolean isBroken) {

  /** A copy of the list is kept. */
  public EventModel {
    calls = List.copyOf(calls);
  }

  /** The event's shape, for a wiring with mistakes. */
  public EventModel asStub() {
    return new EventModel(contract, List.of(), true);
  }

  /** The event's name. */
  public EventName name() {
    return contract.event();
  }

  /** Whether the event can be fired without an object. */
  public boolean isStatic() {
    return calls.stream().allMatch(call -> call.receiver().isEmpty());
  }

  /** The owners whose instances the callbacks need, in the order of the calls. */
  public List<OwnerModel> receivers() {
    return CallModel.receivers(calls);
  }
}
