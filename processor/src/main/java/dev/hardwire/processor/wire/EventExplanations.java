package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.check.Binding.Bound;
import dev.hardwire.processor.explain.CallFacts;
import dev.hardwire.processor.explain.CallFacts.Condition;
import dev.hardwire.processor.explain.EventFacts;
import dev.hardwire.processor.explain.EventFacts.Declaration;
import dev.hardwire.processor.explain.EventFacts.Obstacle;
import dev.hardwire.processor.explain.EventFacts.Uncalled;
import dev.hardwire.processor.model.ParameterMatch;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.wire.ModuleResolver.ResolvedModule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what the events of a wiring consist of, by what they were planned from. */
final class EventExplanations {

  private final Listeners listeners;
  private final boolean wantsContracts;

  EventExplanations(List<ResolvedModule> modules) {
    Set<String> declared =
        modules.stream()
            .flatMap(module -> module.contents().contracts().stream())
            .map(EventContract::event)
            .collect(Collectors.toSet());
    this.listeners = Listeners.of(modules, declared);
    this.wantsContracts =
        modules.stream().anyMatch(module -> !module.contents().contracts().isEmpty());
  }

  /** The facts of events, in the order of their names. */
  List<EventFacts> of(List<PlannedEvent> events) {
    return events.stream()
        .map(this::of)
        .sorted(Comparator.comparing(facts -> facts.event().name()))
        .toList();
  }

  private EventFacts of(PlannedEvent planned) {
    List<Declaration> declarations =
        planned.declarations().stream()
            .map(
                declared ->
                    new Declaration(
                        ClassName.get(declared.contract().type()), declared.module().type()))
            .toList();
    Places places = new Places(planned.sequence());
    return new EventFacts(
        planned.model(),
        declarations,
        declarations.isEmpty() && wantsContracts,
        called(planned).stream()
            .sorted(Comparator.comparing(call -> call.model().durable().isPresent()))
            .map(call -> of(call, places))
            .toList(),
        uncalled(planned));
  }

  /** The callbacks that fit; an event that can't be told has no parameters that they could take. */
  private static List<PlannedCall> called(PlannedEvent planned) {
    return planned.model().isBroken() ? List.of() : planned.calls();
  }

  private static CallFacts of(PlannedCall planned, Places places) {
    Callback callback = planned.listener().callback();
    return new CallFacts(
        planned.model(),
        planned.listener().module(),
        Forwarding.parameters(callback.parameters()),
        planned.fit().target().match(),
        callback.place(),
        places.of(planned.listener()),
        callback.async(),
        callback
            .condition()
            .map(
                asked ->
                    new Condition(
                        asked.label(),
                        Forwarding.parameters(asked.parameters()),
                        planned.fit().condition().map(Bound::match).orElse(ParameterMatch.NAME))));
  }

  private List<Uncalled> uncalled(PlannedEvent planned) {
    String event = planned.model().name().text();
    List<PlannedCall> calls = called(planned);
    List<Uncalled> uncalled = new ArrayList<>();
    if (calls.size() < listeners.usable(event).size()) { // mostly not, and comparing takes its time
      Set<Listener> called = calls.stream().map(PlannedCall::listener).collect(Collectors.toSet());
      Obstacle obstacle = planned.model().isBroken() ? Obstacle.EVENT : Obstacle.MISFIT;
      listeners.usable(event).stream()
          .filter(listener -> !called.contains(listener))
          .forEach(listener -> uncalled.add(uncalled(listener, obstacle)));
    }
    listeners.broken(event).forEach(broken -> uncalled.add(uncalled(broken, Obstacle.UNUSABLE)));
    return uncalled;
  }

  private static Uncalled uncalled(Listener listener, Obstacle obstacle) {
    return new Uncalled(listener.callback().target().label(), listener.module(), obstacle);
  }
}
