package dev.hardwire.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A call of a callback in a dispatcher.
 *
 * @param call what is called
 * @param receiver the owner, where the callback needs an instance
 * @param arguments for each parameter of the callback the index of the event's argument
 * @param label the callback
 */
public record CallModel(
    CallbackCall call,
    Optional<OwnerModel> receiver,
    List<Integer> arguments,
    CallbackLabel label) {

  /** A copy of the list is kept. */
  public CallModel {
    arguments = List.copyOf(arguments);
  }
}
