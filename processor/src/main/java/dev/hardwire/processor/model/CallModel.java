package dev.hardwire.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A call of a callback in a dispatcher.
 *
 * @param call what is called
 * @param receiver the owner, where the callback needs an instance
 * @param arguments an argument for each parameter of the callback
 * @param label the callback
 */
public record CallModel(
    CallbackCall call,
    Optional<OwnerModel> receiver,
    List<ArgumentModel> arguments,
    CallbackLabel label) {

  /** A copy of the list is kept. */
  public CallModel {
    arguments = List.copyOf(arguments);
  }

  /** The owners whose instances some calls need, each once, in the order of the calls. */
  public static List<OwnerModel> receivers(List<CallModel> calls) {
    return calls.stream().map(CallModel::receiver).flatMap(Optional::stream).distinct().toList();
  }
}
