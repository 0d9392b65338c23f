package dev.hardwire.integration.semantics.random;

import dev.hardwire.integration.semantics.program.Answering;
import dev.hardwire.integration.semantics.program.CallbackSpec;
import dev.hardwire.integration.semantics.program.CallbackSpec.Option;
import dev.hardwire.integration.semantics.program.CallbackSpec.Ordering;
import dev.hardwire.integration.semantics.program.CallbackSpec.Returned;
import dev.hardwire.integration.semantics.program.Condition;
import dev.hardwire.integration.semantics.program.EventSpec;
import dev.hardwire.integration.semantics.program.Failing;
import dev.hardwire.integration.semantics.program.OwnerSpec;
import dev.hardwire.integration.semantics.program.Parameter;
import dev.hardwire.integration.semantics.program.Type;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the callbacks of one owner. */
final class OwnerMaker {

  private final Dice dice;
  private final BehaviourMaker behaviours;
  private final ParameterMaker parameters;
  private final Shell shell;
  private final Deque<String> methods;
  private final Deque<String> conditions;
  private final List<CallbackSpec> callbacks = new ArrayList<>();

  OwnerMaker(Dice dice, Names names, BehaviourMaker behaviours, Shell shell) {
    this.dice = dice;
    this.behaviours = behaviours;
    this.parameters = new ParameterMaker(dice);
    this.shell = shell;
    this.methods = names.methods();
    this.conditions = names.conditions();
  }

  /**
   * An owner before it has callbacks.
   *
   * @param isStatic whether all its callbacks are static
   */
  record Shell(
      String name,
      Optional<String> outer,
      int module,
      boolean isPublic,
      boolean isAttachable,
      boolean isStatic) {}

  boolean isAttachable() {
    return shell.isAttachable();
  }

  boolean isFull() {
    return callbacks.size() >= 6;
  }

  OwnerSpec owner() {
    return new OwnerSpec(
        shell.name(),
        shell.outer(),
        shell.module(),
        shell.isPublic(),
        shell.isAttachable(),
        List.copyOf(callbacks));
  }

  /** Adds a callback of any kind, which may listen to others of the events, too. */
  void add(EventSpec event, List<EventSpec> others) {
    CallbackSpec callback =
        make(event, parameters.fitting(event), event.answering() != Answering.ONE);
    List<String> events = new ArrayList<>(List.of(event.name()));
    for (EventSpec other : dice.some(others, 35)) {
      if (!other.equals(event)
          && event.answering() != Answering.ONE
          && Fits.fits(callback, other)) {
        events.add(other.name());
      }
    }
    callbacks.add(withEvents(callback, dice.shuffled(events)));
  }

  /** Adds the callback that tells an event's parameters where there is no contract. */
  void addLongest(EventSpec event) {
    callbacks.add(make(event, parameters.all(event), true));
  }

  /** Adds a callback with fewer parameters than any of its events has, by name. */
  void addShorter(EventSpec event, List<EventSpec> others) {
    CallbackSpec callback = make(event, parameters.fewer(event), true);
    List<String> events = new ArrayList<>(List.of(event.name()));
    for (EventSpec other : dice.some(others, 50)) {
      if (!other.equals(event)
          && Fits.fits(callback, other)
          && Fits.isByName(callback, other)
          && callback.parameters().size() < other.parameters().size()) {
        events.add(other.name());
      }
    }
    callbacks.add(withEvents(callback, events));
  }

  private CallbackSpec make(EventSpec event, List<Parameter> asked, boolean mayHaveCondition) {
    Set<Option> options = options(event);
    Set<Failing> exceptions = EnumSet.noneOf(Failing.class);
    exceptions.addAll(dice.some(event.exceptions(), 60));
    Returned returned = returned(event);
    return new CallbackSpec(
        name(asked),
        List.of(event.name()),
        options,
        Ordering.NONE,
        mayHaveCondition && dice.percent(25)
            ? Optional.of(condition(event, options.contains(Option.STATIC)))
            : Optional.empty(),
        asked,
        returned,
        exceptions,
        behaviours.callback(returned, exceptions));
  }

  /** Sometimes that of another method with other types: an overload. */
  private String name(List<Parameter> asked) {
    if (!callbacks.isEmpty() && dice.percent(12)) {
      String other = dice.pick(callbacks).method();
      if (callbacks.stream()
          .filter(callback -> callback.method().equals(other))
          .noneMatch(callback -> types(callback.parameters()).equals(types(asked)))) {
        return other;
      }
    }
    return methods.pop();
  }

  private static List<Type> types(List<Parameter> parameters) {
    return parameters.stream().map(Parameter::type).toList();
  }

  private Set<Option> options(EventSpec event) {
    Set<Option> options = EnumSet.noneOf(Option.class);
    boolean mustBeStatic = event.answering() == Answering.ONE && shell.isAttachable();
    boolean mayBeStatic = callbacks.stream().anyMatch(it -> !it.isStatic());
    if (shell.isStatic() || mustBeStatic || (mayBeStatic && dice.percent(20))) {
      options.add(Option.STATIC);
    }
    if (dice.percent(50)) {
      options.add(Option.PUBLIC);
    }
    return options;
  }

  private Condition condition(EventSpec event, boolean mustBeStatic) {
    return new Condition(
        conditions.pop(),
        mustBeStatic || dice.percent(30),
        parameters.fitting(event),
        behaviours.condition());
  }

  private Returned returned(EventSpec event) {
    return switch (event.answering()) {
      case VOID ->
          dice.percent(85)
              ? Returned.NOTHING
              : Returned.of(dice.pick(Type.STRING, Type.INT, Type.BOOLEAN));
      case VETO, ONE, FOLD -> Returned.of(event.answer());
      case LIST -> Returned.of(subtype(event.answer()));
      case OPTIONAL -> new Returned(dice.percent(60), Optional.of(subtype(event.answer())));
    };
  }

  private Type subtype(Type answer) {
    return answer == Type.CHARS && dice.percent(50) ? Type.STRING : answer;
  }

  private static CallbackSpec withEvents(CallbackSpec callback, List<String> events) {
    return new CallbackSpec(
        callback.method(),
        events,
        callback.options(),
        callback.ordering(),
        callback.when(),
        callback.parameters(),
        callback.returned(),
        callback.exceptions(),
        callback.behaviour());
  }
}
