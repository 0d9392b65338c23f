package dev.hardwire.processor.wire;

import dev.hardwire.processor.model.AnswerForm;
import java.util.List;

/**
 * How a callback takes an event.
 *
 * @param arguments for each of its parameters the index of the event's argument
 * @param conditionArguments the same for its condition; empty where there is none
 * @param answer what it hands back
 */
record Fit(List<Integer> arguments, List<Integer> conditionArguments, AnswerForm answer) {

  Fit {
    arguments = List.copyOf(arguments);
    conditionArguments = List.copyOf(conditionArguments);
  }
}
