package dev.hardwire.integration.semantics.random;

import dev.hardwire.integration.semantics.program.Behaviour;
import dev.hardwire.integration.semantics.program.Behaviour.Effect;
import dev.hardwire.integration.semantics.program.CallbackSpec.Returned;
import dev.hardwire.integration.semantics.program.EventSpec;
import dev.hardwire.integration.semantics.program.Failing;
import dev.hardwire.integration.semantics.program.Outcome;
import dev.hardwire.integration.semantics.program.Type;
import dev.hardwire.integration.semantics.trace.TraceText;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes what calls do. */
final class BehaviourMaker {

  private final Dice dice;
  private final IntSupplier effects;

  /**
   * Makes random behaviours.
   *
   * @param effects makes an action for the midst of a call
   */
  BehaviourMaker(Dice dice, IntSupplier effects) {
    this.dice = dice;
    this.effects = effects;
  }

  Behaviour callback(Returned returned, Set<Failing> exceptions) {
    return behaviour(exceptions, () -> answer(returned));
  }

  Behaviour condition() {
    return behaviour(Set.of(), () -> !dice.percent(30));
  }

  Behaviour listener(EventSpec event) {
    return behaviour(event.exceptions(), () -> listened(event));
  }

  private Behaviour behaviour(Set<Failing> exceptions, Supplier<@Nullable Object> answers) {
    int failures = dice.pick(0, 0, 20, 45);
    List<Outcome> outcomes =
        dice.times(
            dice.between(1, 4),
            () ->
                dice.percent(failures)
                    ? new Outcome.Failed(failing(exceptions))
                    : new Outcome.Answered(answers.get()));
    Map<Integer, Effect> some =
        dice.percent(20)
            ? Map.of(dice.between(1, 2), new Effect(effects.getAsInt(), dice.percent(40)))
            : Map.of();
    return new Behaviour(some, outcomes);
  }

  private Failing failing(Set<Failing> exceptions) {
    if (!exceptions.isEmpty() && dice.percent(40)) {
      return dice.pick(List.copyOf(exceptions.stream().sorted().toList()));
    }
    return dice.percent(12) ? Failing.ERROR : Failing.UNCHECKED;
  }

  private @Nullable Object answer(Returned returned) {
    if (returned.type().isEmpty()) {
      return TraceText.NOTHING;
    }
    Type type = returned.type().get();
    if (!type.isPrimitive() && dice.percent(8)) {
      return null;
    }
    if (returned.isOptional()) {
      return dice.percent(50) ? Optional.empty() : Optional.of(value(type));
    }
    return value(type);
  }

  /** A listener is a contract, and answers as the event does. */
  private @Nullable Object listened(EventSpec event) {
    return switch (event.answering()) {
      case VOID -> TraceText.NOTHING;
      case LIST -> dice.percent(8) ? null : several(event.answer());
      case OPTIONAL -> answer(new Returned(true, Optional.of(event.answer())));
      case VETO, ONE, FOLD -> answer(Returned.of(event.answer()));
    };
  }

  private List<@Nullable Object> several(Type type) {
    return Collections.unmodifiableList(
        dice.<@Nullable Object>times(
            dice.between(0, 3), () -> dice.percent(7) ? null : value(type)));
  }

  Object value(Type type) {
    return switch (type) {
      case BOOLEAN -> !dice.percent(25);
      case INT, INTEGER -> dice.between(-2, 9);
      case LONG -> (long) dice.between(10, 14);
      default -> dice.pick("red", "green", "Ada", "");
    };
  }
}
