package dev.hardwire.processor.wire;

import dev.hardwire.processor.check.Binding.Bound;
import dev.hardwire.processor.model.AnswerForm;
import java.util.Optional;

/**
 * How a callback takes an event.
 *
 * @param target which of the event's arguments its parameters take
 * @param condition the same for its condition; absent where there is none
 * @param answer what it hands back
 */
record Fit(Bound target, Optional<Bound> condition, AnswerForm answer) {}
