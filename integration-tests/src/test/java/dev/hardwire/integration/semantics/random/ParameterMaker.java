package dev.hardwire.integration.semantics.random;

import dev.hardwire.integration.semantics.program.EventSpec;
import dev.hardwire.integration.semantics.program.Parameter;
import dev.hardwire.integration.semantics.program.Type;
import dev.hardwire.integration.semantics.reference.Binding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Makes parameters of callbacks and conditions, which fit an event in one way. */
final class ParameterMaker {

  private static final List<Type> WIDER = List.of(Type.CHARS, Type.OBJECT, Type.LONG, Type.INTEGER);

  private final Dice dice;

  ParameterMaker(Dice dice) {
    this.dice = dice;
  }

  /** The event's own parameters. */
  List<Parameter> all(EventSpec event) {
    return withInfo(plain(event.parameters()));
  }

  /** Fewer than the event has, by its names. */
  List<Parameter> fewer(EventSpec event) {
    List<Parameter> own = plain(event.parameters());
    return withInfo(dice.shuffled(own.subList(0, Math.max(0, own.size() - 1))));
  }

  /** Any that fit. */
  List<Parameter> fitting(EventSpec event) {
    List<Parameter> fitting =
        switch (dice.below(9)) {
          case 0, 1, 2 -> plain(event.parameters());
          case 3, 4 -> dice.shuffled(dice.some(plain(event.parameters()), 60));
          case 5, 6 -> renamed(widened(plain(event.parameters())));
          default -> renamed(dice.some(plain(event.parameters()), 50));
        };
    fitting = dice.percent(20) ? widened(fitting) : fitting;
    return Binding.of(event.parameters(), fitting).isPresent() ? withInfo(fitting) : all(event);
  }

  private List<Parameter> widened(List<Parameter> parameters) {
    return parameters.stream()
        .map(it -> dice.percent(30) ? Parameter.of(it.name(), wider(it.type())) : it)
        .toList();
  }

  private Type wider(Type type) {
    List<Type> takers = WIDER.stream().filter(wider -> wider.takes(type)).toList();
    return takers.isEmpty() ? type : dice.pick(takers);
  }

  private static List<Parameter> renamed(List<Parameter> parameters) {
    return IntStream.range(0, parameters.size())
        .mapToObj(i -> Parameter.of(Names.STRANGERS.get(i), parameters.get(i).type()))
        .toList();
  }

  /** What they mean to the event doesn't matter to a callback. */
  private static List<Parameter> plain(List<Parameter> parameters) {
    return parameters.stream().map(it -> Parameter.of(it.name(), it.type())).toList();
  }

  private List<Parameter> withInfo(List<Parameter> parameters) {
    if (!dice.percent(25)) {
      return parameters;
    }
    List<Parameter> all = new ArrayList<>(parameters);
    all.add(dice.between(0, all.size()), Parameter.of("info", Type.INFO));
    return all;
  }
}
