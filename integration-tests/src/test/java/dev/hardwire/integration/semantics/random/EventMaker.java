package dev.hardwire.integration.semantics.random;

import dev.hardwire.FailurePolicy;
import dev.hardwire.WhenUnheard;
import dev.hardwire.integration.semantics.program.Answering;
import dev.hardwire.integration.semantics.program.EventSpec;
import dev.hardwire.integration.semantics.program.EventSpec.Option;
import dev.hardwire.integration.semantics.program.Failing;
import dev.hardwire.integration.semantics.program.Parameter;
import dev.hardwire.integration.semantics.program.Parameter.Role;
import dev.hardwire.integration.semantics.program.Type;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes events. */
final class EventMaker {

  private static final List<Answering> ANSWERINGS =
      List.of(
          Answering.VOID,
          Answering.VOID,
          Answering.VOID,
          Answering.VOID,
          Answering.VOID,
          Answering.VETO,
          Answering.VETO,
          Answering.LIST,
          Answering.LIST,
          Answering.OPTIONAL,
          Answering.OPTIONAL,
          Answering.FOLD,
          Answering.FOLD,
          Answering.ONE,
          Answering.ONE);
  private static final List<Type> PLAIN = List.of(Type.STRING, Type.INT, Type.LONG, Type.BOOLEAN);

  private final Dice dice;
  private final Names names;

  EventMaker(Dice dice, Names names) {
    this.dice = dice;
    this.names = names;
  }

  /** An event without a contract, which is as its callbacks have it. */
  EventSpec inferred() {
    List<Parameter> parameters = parameters(Answering.VOID, Type.OBJECT);
    parameters.removeIf(parameter -> parameter.role() != Role.PLAIN);
    String name = names.event();
    return new EventSpec(
        name,
        "",
        Answering.VOID,
        Type.OBJECT,
        List.copyOf(parameters),
        FailurePolicy.PROPAGATE,
        3,
        WhenUnheard.IGNORE,
        Set.of(),
        Set.of(),
        Map.of());
  }

  EventSpec declared() {
    return declared(dice.pick(ANSWERINGS));
  }

  /** An event that may have any number of callbacks. */
  EventSpec declaredForMany() {
    return declared(dice.pick(ANSWERINGS.subList(0, ANSWERINGS.indexOf(Answering.ONE))));
  }

  private EventSpec declared(Answering answering) {
    boolean isOne = answering == Answering.ONE;
    Type answer = answer(answering);
    FailurePolicy policy = isOne ? FailurePolicy.PROPAGATE : dice.pick(FailurePolicy.values());
    EventSpec event =
        new EventSpec(
            names.event(),
            "",
            answering,
            answer,
            List.copyOf(parameters(answering, answer)),
            policy,
            policy == FailurePolicy.EVICT ? dice.between(1, 3) : 3,
            isOne ? WhenUnheard.IGNORE : dice.pick(WhenUnheard.values()),
            options(answering),
            exceptions(),
            metadata());
    return named(event, dice.percent(80) ? event.typeName() : names.contract());
  }

  private static EventSpec named(EventSpec event, String contract) {
    return new EventSpec(
        event.name(),
        contract,
        event.answering(),
        event.answer(),
        event.parameters(),
        event.policy(),
        event.evictAfter(),
        event.whenUnheard(),
        event.options(),
        event.exceptions(),
        event.metadata());
  }

  private Type answer(Answering answering) {
    return switch (answering) {
      case VOID -> Type.OBJECT;
      case VETO -> Type.BOOLEAN;
      case LIST, OPTIONAL -> dice.pick(Type.STRING, Type.INTEGER, Type.CHARS);
      case ONE, FOLD -> dice.pick(Type.STRING, Type.INT, Type.LONG);
    };
  }

  private List<Parameter> parameters(Answering answering, Type answer) {
    Deque<String> free = names.parameters();
    List<Parameter> parameters =
        new ArrayList<>(
            dice.times(dice.between(0, 3), () -> Parameter.of(free.pop(), dice.pick(PLAIN))));
    if (dice.percent(35)) {
      insert(parameters, new Parameter("door", Type.DOOR, Role.SENDER));
    }
    if (answering == Answering.FOLD) {
      insert(parameters, new Parameter("sum", answer, Role.FOLD));
    }
    return parameters;
  }

  private void insert(List<Parameter> parameters, Parameter parameter) {
    parameters.add(dice.between(0, parameters.size()), parameter);
  }

  private Set<Option> options(Answering answering) {
    Set<Option> options = EnumSet.noneOf(Option.class);
    if (answering != Answering.ONE && dice.percent(60)) {
      options.add(Option.OPEN);
    }
    if (answering == Answering.VOID && dice.percent(40)) {
      options.add(Option.STICKY);
    }
    if (dice.percent(15)) {
      options.add(Option.PUBLISHER);
    }
    if (dice.percent(40)) {
      options.add(Option.IS_HEARD);
    }
    return options;
  }

  private Set<Failing> exceptions() {
    Set<Failing> exceptions = EnumSet.noneOf(Failing.class);
    if (dice.percent(35)) {
      exceptions.add(Failing.CHECKED);
    }
    if (dice.percent(35)) {
      exceptions.add(Failing.INTERRUPTED);
    }
    return exceptions;
  }

  Map<String, String> metadata() {
    Map<String, String> metadata = new TreeMap<>();
    for (String key : dice.some(List.of("area", "level", "team"), 25)) {
      metadata.put(key, dice.pick("north", "3", "", "a \"b\" c"));
    }
    return metadata;
  }
}
