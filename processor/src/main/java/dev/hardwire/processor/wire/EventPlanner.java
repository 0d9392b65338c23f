package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.check.ContractCheck;
import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.model.AnswerModel.Kind;
import dev.hardwire.processor.model.ContractModel;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.EventName;
import dev.hardwire.processor.model.GeneratedNames;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.WiringDeclaration;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import dev.hardwire.processor.wire.ContractScope.Declared;
import dev.hardwire.processor.wire.ModuleResolver.ResolvedModule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Decides for each event of a wiring what its contract is and what a fire calls. */
final class EventPlanner {

  private final WiringDeclaration wiring;
  private final Viewpoint viewpoint;
  private final OwnerPlanner owners;
  private final RemoteEvents remote;
  private final List<Problem> advice;
  private final List<Problem> problems;
  private final CallbackFitter fitter;
  private final LostAnswers lost;
  private final ContractPlanner contracts;
  private final CallPlanner calls;
  private final VisibleTypes types;
  private final ClassName wiringType;
  private final InferredEvents inferred;
  private final CallOrder order;

  private final List<PlannedEvent> planned = new ArrayList<>();

  private boolean isComplete;

  EventPlanner(
      ProcessingEnvironment environment,
      WiringDeclaration wiring,
      Viewpoint viewpoint,
      OwnerPlanner owners,
      RemoteEvents remote,
      List<Problem> advice,
      List<Problem> problems) {
    this.wiring = wiring;
    this.viewpoint = viewpoint;
    this.owners = owners;
    this.remote = remote;
    this.advice = advice;
    this.problems = problems;
    Elements elements = environment.getElementUtils();
    Types typeUtils = environment.getTypeUtils();
    this.fitter = new CallbackFitter(elements, typeUtils);
    this.lost = new LostAnswers(new AdviceSites(elements, typeUtils));
    this.contracts = new ContractPlanner(elements);
    this.wiringType = GeneratedNames.wiring(ClassName.get(wiring.type()));
    this.types = new VisibleTypes(viewpoint);
    this.calls = new CallPlanner(environment, viewpoint, types, owners, problems);
    this.order = new CallOrder(problems);
    this.inferred = new InferredEvents(wiringType, fitter, calls, order, types, problems);
  }

  /**
   * Plans the events.
   *
   * @param modules what takes part
   * @param isComplete whether that is all; if not, a missing contract may be where nobody can see
   */
  List<EventModel> plan(List<ResolvedModule> modules, boolean isComplete) {
    this.isComplete = isComplete;
    ContractScope scope = ContractScope.of(modules, wiring.type(), problems);
    Listeners listeners = Listeners.of(modules, scope.contracts().keySet());
    problems.addAll(
        remote.problems(
            scope.contracts().values().stream()
                .flatMap(List::stream)
                .map(Declared::contract)
                .toList(),
            isComplete && scope.isComplete()));
    scope
        .contracts()
        .forEach((event, rivals) -> planned.add(declared(new EventName(event), rivals, listeners)));
    for (String event : listeners.events()) {
      if (scope.isEmpty()) {
        planned.add(inferred.plan(new EventName(event), listeners));
      } else if (!scope.knows(event) && !scope.guesses(event)) {
        if (isComplete && scope.isComplete()) {
          unknown(event, scope, listeners);
        }
        planned.add(PlannedEvent.shape(inferred.loose(new EventName(event)), List.of()));
      }
    }
    List<EventModel> events = planned.stream().map(PlannedEvent::model).toList();
    Map<String, String> others =
        FurtherAccessors.of(
            events, owners.byType().values(), wiring.hasRecorders(), owners.hasStore());
    return new EventNameClashes(
            wiringType, others, event -> place(event.name().text(), scope, listeners), problems)
        .without(events);
  }

  /** The events with what they were made from, also those that can't have their accessors. */
  List<PlannedEvent> planned() {
    return List.copyOf(planned);
  }

  /** Tells of the callbacks of an event that nobody declares, once for each place. */
  private void unknown(String event, ContractScope scope, Listeners listeners) {
    Map<Location, List<Listener>> byPlace = new LinkedHashMap<>();
    for (Listener listener : listeners.usable(event)) {
      byPlace
          .computeIfAbsent(
              listener.callback().locationOr(listener.place(), event), at -> new ArrayList<>())
          .add(listener);
    }
    byPlace.forEach(
        (place, unheard) -> {
          Callback first = unheard.get(0).callback();
          problems.add(scope.unknownEvent(first, unheard.size() - 1, event, place));
        });
  }

  private Optional<Location> place(String event, ContractScope scope, Listeners listeners) {
    return scope
        .place(event)
        .or(
            () ->
                listeners.usable(event).stream()
                    .findFirst()
                    .map(first -> first.callback().locationOr(first.place(), event)));
  }

  private PlannedEvent declared(EventName event, List<Declared> rivals, Listeners listeners) {
    Declared declared = rivals.get(0);
    EventContract contract = declared.contract();
    boolean isGeneric = !contract.type().getTypeParameters().isEmpty();
    if (rivals.size() > 1 || !isVisible(declared) || isGeneric) {
      return PlannedEvent.shape(new EventModel(loose(event, contract), List.of(), true), rivals);
    }
    Location site = declared.isOwn() ? Location.of(contract.type()) : declared.place();
    boolean isBroken =
        !ContractCheck.problemsOf(contract).isEmpty()
            || contract.isUnresolved()
            || declared.module().isGuess()
            || !types.areVisible(named(contract, listeners), contract.name(), site, problems);
    if (isBroken) {
      ContractModel shape =
          ContractPlanner.shape(event, contract, ClassName.get(contract.type()), types);
      return PlannedEvent.shape(new EventModel(shape, List.of(), true), rivals);
    }
    answers(event, declared, listeners);
    boolean isHeard =
        listeners.knows(event.text())
            || contract.delivery().isOpen()
            || remote.of(contract).isSent();
    if (!isHeard) {
      advice.add(unheard(declared));
    }
    return sound(contract, rivals, listeners.usable(event.text()));
  }

  /** The types that generated code names: those of earlier versions where calls are stored. */
  private List<TypeMirror> named(EventContract contract, Listeners listeners) {
    boolean isStored =
        remote.of(contract).isPresent()
            || listeners.usable(contract.event()).stream()
                .anyMatch(listener -> listener.callback().async().isDurable());
    return isStored ? contract.signatures() : contract.signature();
  }

  private PlannedEvent sound(
      EventContract contract, List<Declared> declarations, List<Listener> listeners) {
    EventSignature signature = EventSignature.of(contract);
    CallSequence sequence = order.sorted(signature, listeners);
    List<PlannedCall> fitting = new ArrayList<>();
    for (Listener listener : sequence.listeners()) {
      Optional<Fit> fit = fitter.fit(listener.callback(), signature, listener.place(), problems);
      fit.flatMap(found -> lost.of(listener, contract, found)).ifPresent(advice::add);
      fit.flatMap(found -> calls.planned(listener, found, contract.parameters()))
          .ifPresent(fitting::add);
    }
    problems.addAll(remote.problems(contract, listeners));
    EventModel model = PlannedCall.event(contracts.plan(contract), fitting, remote.of(contract));
    return new PlannedEvent(model, declarations, sequence, fitting);
  }

  /** Tells of an event that has neither a callback nor, being closed, a listener. */
  private static Problem unheard(Declared declared) {
    return Problem.of(
            ProblemCode.UNHEARD_EVENT,
            declared.place(),
            "Nobody hears event '"
                + declared.contract().event()
                + "': it has no callback here, and listeners can't be added.",
            "Add a callback, or the module that has it; 'open = true' lets listeners be added.")
        .about(List.of(declared.contract().type()));
  }

  /** Tells of an event that does not have the one callback which it needs. */
  private void answers(EventName event, Declared declared, Listeners listeners) {
    boolean isOne =
        declared.contract().answer().filter(answer -> answer.kind() == Kind.ONE).isPresent();
    if (isOne && listeners.broken(event.text()).isEmpty() && isComplete) {
      List<Listener> callbacks = listeners.usable(event.text());
      problems.addAll(Answers.notOne(declared.contract(), callbacks, declared.place()));
    }
  }

  private ContractModel loose(EventName event, EventContract contract) {
    ClassName type = wiringType.nestedClass(event.typeName());
    return ContractPlanner.shape(event, contract, type, types).asLoose(type);
  }

  private boolean isVisible(Declared declared) {
    TypeElement type = declared.contract().type();
    if (viewpoint.sees(type)) {
      return true;
    }
    if (!Viewpoint.isPrivate(type)) {
      problems.add(
          Inaccessible.contract(type, declared.isOwn() ? Location.of(type) : declared.place()));
    }
    return false;
  }
}
