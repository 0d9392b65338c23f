package dev.hardwire.processor.wire;

import static dev.hardwire.processor.report.ProblemCode.INACCESSIBLE_CONTRACT;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.check.ContractCheck;
import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.ContractModel;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.EventName;
import dev.hardwire.processor.model.FireMethod;
import dev.hardwire.processor.model.GeneratedNames;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.ParameterDeclaration;
import dev.hardwire.processor.read.WiringDeclaration;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.wire.ContractScope.Declared;
import dev.hardwire.processor.wire.ModuleResolver.ResolvedModule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Decides for each event of a wiring what its contract is and what a fire calls. */
final class EventPlanner {

  private final WiringDeclaration wiring;
  private final Viewpoint viewpoint;
  private final List<Problem> problems;
  private final CallbackFitter fitter;
  private final ContractPlanner contracts;
  private final CallPlanner calls;
  private final TypeVisibility visibility;

  EventPlanner(
      ProcessingEnvironment environment,
      WiringDeclaration wiring,
      Viewpoint viewpoint,
      Map<TypeElement, OwnerModel> owners,
      List<Problem> problems) {
    this.wiring = wiring;
    this.viewpoint = viewpoint;
    this.problems = problems;
    Elements elements = environment.getElementUtils();
    Types types = environment.getTypeUtils();
    this.fitter = new CallbackFitter(elements, types);
    this.contracts = new ContractPlanner(elements, types);
    this.visibility = new TypeVisibility(wiring, viewpoint, problems);
    this.calls = new CallPlanner(environment, viewpoint, visibility, owners);
  }

  List<EventModel> plan(List<ResolvedModule> modules) {
    ContractScope scope = ContractScope.of(modules, wiring.type(), problems);
    Map<String, List<Listener>> listeners = listeners(modules);
    List<EventModel> events = scope.isEmpty() ? inferred(listeners) : declared(scope, listeners);
    return EventNameClashes.without(events, event -> place(event, scope, listeners), problems);
  }

  private static Map<String, List<Listener>> listeners(List<ResolvedModule> modules) {
    Map<String, List<Listener>> byEvent = new TreeMap<>();
    for (ResolvedModule module : modules) {
      for (Callback callback : module.contents().callbacks()) {
        for (String event : callback.events()) {
          byEvent
              .computeIfAbsent(event, e -> new ArrayList<>())
              .add(new Listener(callback, module.place()));
        }
      }
    }
    return byEvent;
  }

  private Location place(String event, ContractScope scope, Map<String, List<Listener>> listeners) {
    return scope
        .place(event)
        .orElseGet(
            () -> {
              Listener first = Objects.requireNonNull(listeners.get(event)).get(0);
              return first.callback().locationOr(first.place(), event);
            });
  }

  private List<EventModel> declared(ContractScope scope, Map<String, List<Listener>> listeners) {
    listeners.forEach(
        (event, unheard) -> {
          if (scope.find(event).isEmpty()) {
            unheard.forEach(
                listener ->
                    problems.add(scope.unknownEvent(listener.callback(), event, listener.place())));
          }
        });
    List<EventModel> events = new ArrayList<>();
    for (Declared declared : scope.contracts()) {
      if (EventName.isLegal(declared.contract().event()) && isVisible(declared)) {
        String event = declared.contract().event();
        events.add(declared(declared, listeners.getOrDefault(event, List.of())));
      }
    }
    return events;
  }

  private boolean isVisible(Declared declared) {
    TypeElement type = declared.contract().type();
    if (viewpoint.sees(type)) {
      return true;
    }
    if (!Viewpoint.isPrivate(type)) {
      problems.add(
          Problem.of(
              INACCESSIBLE_CONTRACT,
              declared.isOwn() ? Location.of(type) : declared.place(),
              "Event contract "
                  + type.getSimpleName()
                  + " is not visible to "
                  + wiring.type().getSimpleName()
                  + "Wiring, which must implement it.",
              "Make it public."));
    }
    return false;
  }

  private EventModel declared(Declared declared, List<Listener> listeners) {
    EventContract contract = declared.contract();
    Location site = declared.isOwn() ? Location.of(contract.type()) : declared.place();
    boolean isBroken =
        !ContractCheck.problemsOf(contract).isEmpty()
            || contract.isUnresolved()
            || !areVisible(contract.parameters(), contract.name(), site);
    List<CallModel> called = new ArrayList<>();
    if (!isBroken) {
      for (Listener listener : listeners) {
        fitter
            .fit(listener.callback(), contract, listener.place(), problems)
            .flatMap(arguments -> calls.plan(listener, arguments, contract.parameters()))
            .ifPresent(called::add);
      }
    }
    return new EventModel(contracts.plan(contract), called, isBroken);
  }

  private List<EventModel> inferred(Map<String, List<Listener>> listeners) {
    List<EventModel> events = new ArrayList<>();
    listeners.forEach((event, callbacks) -> events.add(inferred(new EventName(event), callbacks)));
    return events;
  }

  private EventModel inferred(EventName event, List<Listener> listeners) {
    Listener longest =
        listeners.stream()
            .min(Comparator.comparing(l -> -l.callback().parameters().size()))
            .orElseThrow();
    List<ParameterDeclaration> parameters = longest.callback().parameters();
    Location site = longest.location();
    boolean isVisible = areVisible(parameters, longest.callback().displayName(), site);
    List<CallModel> called = new ArrayList<>();
    for (Listener listener : listeners) {
      if (isVisible) {
        fitter
            .fit(listener.callback(), longest.callback(), event.text(), listener.place(), problems)
            .flatMap(arguments -> calls.plan(listener, arguments, parameters))
            .ifPresent(called::add);
      }
    }
    ContractModel contract =
        new ContractModel(
            event,
            GeneratedNames.wiring(ClassName.get(wiring.type())).nestedClass(event.typeName()),
            new FireMethod(
                "fire",
                isVisible ? Forwarding.parameters(parameters) : List.of(),
                List.of(),
                false,
                false),
            true,
            false);
    return new EventModel(contract, called, false);
  }

  private boolean areVisible(List<ParameterDeclaration> parameters, String whose, Location site) {
    return parameters.stream()
        .map(ParameterDeclaration::type)
        .allMatch(type -> visibility.canName(type, whose, site));
  }
}
