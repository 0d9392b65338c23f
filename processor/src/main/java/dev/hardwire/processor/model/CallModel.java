package dev.hardwire.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A call of a callback in a dispatcher.
 *
 * @param call what is called
 * @param receiver the owner, where the callback needs an instance
 * @param arguments an argument for each parameter of the callback
 * @param label the callback
 * @param condition what decides whether it is called; absent where it always is
 * @param answer what it hands back
 * @param async how it is made where it takes its time
 * @param durable how it is stored; absent where it is made at once
 */
public record CallModel(
    CallbackCall call,
    Optional<OwnerModel> receiver,
    List<ArgumentModel> arguments,
    CallbackLabel label,
    Optional<ConditionModel> condition,
    AnswerForm answer,
    AsyncModel async,
    Optional<DurableModel> durable) {

  /** A call that is not stored. */
  public CallModel(
      CallbackCall call,
      Optional<OwnerModel> receiver,
      List<ArgumentModel> arguments,
      CallbackLabel label,
      Optional<ConditionModel> condition,
      AnswerForm answer,
      AsyncModel async) {
    this(call, receiver, arguments, label, condition, answer, async, Optional.empty());
  }

  /** A call without a condition, whose answer is ignored. */
  public CallModel(
      CallbackCall call,
      Optional<OwnerModel> receiver,
      List<ArgumentModel> arguments,
      CallbackLabel label) {
    this(call, receiver, arguments, label, Optional.empty(), AnswerForm.IGNORED, AsyncModel.CALLER);
  }

  /** A copy of the list is kept. */
  public CallModel {
    arguments = List.copyOf(arguments);
  }

  /** Whether it may go on after the method has returned, or runs on another thread. */
  public boolean isLater() {
    return async.isHandedOver() || answer.isStage();
  }

  /** Whether it runs for all attached instances of its owner. */
  public boolean isAttached() {
    return receiver.filter(OwnerModel::isAttachable).isPresent();
  }

  /** Whether the callback or its condition asks for the event's {@code EventInfo}. */
  public boolean needsInfo() {
    return takes(ArgumentModel.INFO);
  }

  /** Whether the callback or its condition takes an argument of the event. */
  public boolean takes(int index) {
    return Stream.concat(
            arguments.stream(), condition.stream().flatMap(asked -> asked.arguments().stream()))
        .anyMatch(argument -> argument.index() == index);
  }

  /** The single owners whose instances some calls need, each once, in the order of the calls. */
  public static List<OwnerModel> receivers(List<CallModel> calls) {
    return owners(calls, false);
  }

  /** The executors of some calls, each once, in the order of the calls. */
  public static List<OwnerModel> executors(List<CallModel> calls) {
    return calls.stream()
        .map(call -> call.async().executor())
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** The attachable owners of some calls, each once, in the order of the calls. */
  public static List<OwnerModel> attachables(List<CallModel> calls) {
    return owners(calls, true);
  }

  private static List<OwnerModel> owners(List<CallModel> calls, boolean areAttachable) {
    return calls.stream()
        .map(CallModel::receiver)
        .flatMap(Optional::stream)
        .filter(owner -> owner.isAttachable() == areAttachable)
        .distinct()
        .toList();
  }
}
