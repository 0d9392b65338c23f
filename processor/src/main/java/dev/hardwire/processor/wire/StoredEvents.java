package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.payload.PayloadCheck;
import dev.hardwire.processor.payload.Unstorable;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.ParameterDeclaration;
import dev.hardwire.processor.read.UpcasterDeclaration;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import dev.hardwire.processor.wire.ContractScope.Declared;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What a wiring stores of its events, and whether it can. */
final class StoredEvents {

  private final List<PlannedEvent> events;
  private final PayloadCheck check;

  /**
   * The events of a wiring that have durable callbacks, or are sent to other processes.
   *
   * @param site the wiring
   */
  StoredEvents(List<PlannedEvent> events, ProcessingEnvironment environment, TypeElement site) {
    this.events =
        events.stream()
            .filter(event -> event.model().isDurable() && !event.model().isBroken())
            .toList();
    this.check = new PayloadCheck(environment, site);
  }

  /** What of them can't be stored, once for each event. */
  List<Problem> problems() {
    return events.stream().flatMap(event -> problem(event).stream()).toList();
  }

  /** The records that they mention, once {@link #problems} looked at them. */
  List<ClassName> records() {
    return check.records().stream().map(ClassName::get).toList();
  }

  private Optional<Problem> problem(PlannedEvent event) {
    Optional<Unstorable> now = check.of(types(parameters(event)));
    return now.map(it -> problem(event, it, reason(event)))
        .or(
            () ->
                contract(event).stream()
                    .flatMap(contract -> contract.upcasters().stream())
                    .flatMap(upcaster -> problem(event, upcaster).stream())
                    .findFirst());
  }

  private Optional<Problem> problem(PlannedEvent event, UpcasterDeclaration upcaster) {
    return check
        .of(types(upcaster.earlier()))
        .map(
            it ->
                problem(
                    event,
                    it,
                    event.declarations().get(0).isOwn() ? upcaster.location() : place(event)));
  }

  private static Problem problem(PlannedEvent event, Unstorable unstorable, Location place) {
    return Problem.of(
        ProblemCode.UNSTORABLE_PARAMETER,
        place,
        "Event '"
            + event.model().name().text()
            + "' "
            + (event.model().durable().isEmpty() ? "leaves the process" : "has a durable callback")
            + ", and can't be stored because of "
            + unstorable.path()
            + ": "
            + unstorable.reason()
            + ".",
        unstorable.remedy());
  }

  /** Where differences from what was stored before are told. */
  StoredPlaces places() {
    Map<String, Location> contracts = new TreeMap<>();
    Map<String, Location> callbacks = new TreeMap<>();
    for (PlannedEvent event : events) {
      contracts.put(
          event.model().name().text(),
          contract(event)
              .filter(contract -> event.declarations().get(0).isOwn())
              .map(contract -> contract.locationOf("version"))
              .orElse(place(event)));
      for (PlannedCall call : event.calls()) {
        call.model()
            .durable()
            .ifPresent(
                it ->
                    callbacks.put(
                        it.id(),
                        call.listener().callback().memberOr("id", call.listener().place())));
      }
    }
    return new StoredPlaces(contracts, callbacks);
  }

  private static Optional<EventContract> contract(PlannedEvent event) {
    return event.declarations().stream().map(Declared::contract).findFirst();
  }

  private static Location place(PlannedEvent event) {
    return event.declarations().stream()
        .findFirst()
        .map(
            declared ->
                declared.isOwn() ? Location.of(declared.contract().type()) : declared.place())
        .orElseGet(() -> durableCall(event).orElseThrow().listener().location());
  }

  /** Where it says that the event is stored. */
  private static Location reason(PlannedEvent event) {
    Location place = place(event);
    return durableCall(event)
        .map(call -> call.listener().callback().memberOr("durable", place))
        .orElse(place);
  }

  private static Optional<PlannedCall> durableCall(PlannedEvent event) {
    return event.calls().stream().filter(call -> call.model().durable().isPresent()).findFirst();
  }

  /** An event without a contract has the parameters of its longest callback. */
  private static List<ParameterDeclaration> parameters(PlannedEvent event) {
    return contract(event)
        .map(EventContract::parameters)
        .orElseGet(
            () ->
                event.calls().stream()
                    .map(call -> call.listener().callback().eventParameters())
                    .max(Comparator.comparingInt(List::size))
                    .orElse(List.of()));
  }

  private static Map<String, TypeMirror> types(List<ParameterDeclaration> parameters) {
    Map<String, TypeMirror> types = new LinkedHashMap<>();
    parameters.forEach(parameter -> types.put(parameter.name(), parameter.type()));
    return types;
  }
}
