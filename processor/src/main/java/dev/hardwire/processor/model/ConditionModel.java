package dev.hardwire.processor.model;

import java.util.List;

/**
 * The call by which a dispatcher asks whether a callback is to run.
 *
 * @param call what is called; its receiver, if it needs one, is that of the callback
 * @param arguments an argument for each of its parameters
 */
public record ConditionModel(CallbackCall call, List<ArgumentModel> arguments) {

  /** A copy of the list is kept. */
  public ConditionModel {
    arguments = List.copyOf(arguments);
  }
}
