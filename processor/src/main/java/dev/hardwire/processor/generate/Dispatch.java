package dev.hardwire.processor.generate;

import dev.hardwire.processor.model.AnswerModel;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.ContractModel;
import dev.hardwire.processor.model.DeliveryModel;
import dev.hardwire.processor.model.DeliveryModel.Policy;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.FireMethod;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.WiringModel;
import java.util.List;
import java.util.Optional;

/**
 * What a fire has to do, for the dispatcher of a wiring as for an event object.
 *
 * @param event the event with its callbacks
 * @param fire the contract's method, with names of parameters that hide nothing
 * @param around what is called around callbacks
 * @param isRecorded whether there is a recorder that is told first
 * @param isTraced whether failures of asynchronous callbacks tell where the event was fired
 */
record Dispatch(
    EventModel event,
    FireMethod fire,
    Optional<OwnerModel> around,
    boolean isRecorded,
    boolean isTraced) {

  /** A fire in a wiring. */
  static Dispatch of(WiringModel wiring, EventModel event) {
    FireMethod fire = Locals.beside(event.calls(), event.contract());
    return new Dispatch(
        event, fire, wiring.around(), wiring.hasRecorders(), wiring.asynchrony().tracesFires());
  }

  /** A fire of an object that has nothing but listeners. */
  static Dispatch of(ContractModel contract) {
    EventModel event = new EventModel(contract, List.of(), false);
    FireMethod fire = Locals.beside(List.of(), contract);
    return new Dispatch(event, fire, Optional.empty(), false, false);
  }

  ContractModel contract() {
    return event.contract();
  }

  DeliveryModel delivery() {
    return event.delivery();
  }

  Policy policy() {
    return delivery().policy();
  }

  /** Whether the first failure ends the fire. */
  boolean isPropagating() {
    return policy() == Policy.PROPAGATE;
  }

  boolean isCollecting() {
    return policy() == Policy.COLLECT;
  }

  AnswerModel answer() {
    return fire.answer();
  }

  /** Whether the event answers in the given way. */
  boolean answers(AnswerModel.Kind kind) {
    return answer().is(kind);
  }

  /** Whether the contract returns a future of the answer. */
  boolean isFuture() {
    return event.isFuture();
  }

  /** Whether a call is an object of its own, because it may not be over when the fire is. */
  boolean isObject(CallModel call) {
    return isFuture() || call.async().isHandedOver();
  }

  /** Whether an answer must outlive the block in which its callback is called. */
  boolean isGuarded() {
    return !isPropagating() || around.isPresent();
  }

  /**
   * Whether a fire reads its listeners from a field of its own as long as each of them is only to
   * be called: nothing but the call needs to know by which connection.
   */
  boolean isDirect() {
    return delivery().isOpen()
        && isPropagating()
        && around.isEmpty()
        && !isFuture()
        && !event.isSticky()
        && delivery().sender().isEmpty();
  }

  String name() {
    return event.name().text();
  }

  List<CallModel> calls() {
    return event.calls();
  }
}
