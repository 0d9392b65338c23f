package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.check.Binding.Bound;
import dev.hardwire.processor.model.ContractModel;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.EventName;
import dev.hardwire.processor.model.FireMethod;
import dev.hardwire.processor.model.RemoteModel;
import dev.hardwire.processor.read.CallbackDeclaration;
import dev.hardwire.processor.read.ParameterDeclaration;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans events without a contract: each has the parameters of its longest callback. */
final class InferredEvents {

  private final ClassName wiring;
  private final CallbackFitter fitter;
  private final CallPlanner calls;
  private final CallOrder order;
  private final VisibleTypes types;
  private final List<Problem> problems;

  InferredEvents(
      ClassName wiring,
      CallbackFitter fitter,
      CallPlanner calls,
      CallOrder order,
      VisibleTypes types,
      List<Problem> problems) {
    this.wiring = wiring;
    this.fitter = fitter;
    this.calls = calls;
    this.order = order;
    this.types = types;
    this.problems = problems;
  }

  /** The event with its calls, or its shape where something is wrong with its callbacks. */
  PlannedEvent plan(EventName event, Listeners listeners) {
    int before = problems.size();
    List<PlannedCall> planned = new ArrayList<>();
    CallSequence sequence =
        calls(event, listeners.usable(event.text()), listeners.broken(event.text()), planned);
    EventModel model = model(event, listeners, planned, before);
    return new PlannedEvent(model, List.of(), sequence, planned);
  }

  private EventModel model(
      EventName event, Listeners listeners, List<PlannedCall> planned, int before) {
    List<Problem> found = problems.subList(before, problems.size());
    if (found.isEmpty() && listeners.broken(event.text()).isEmpty()) {
      Listener longest = longest(listeners.usable(event.text()));
      return PlannedCall.event(
          contract(event, longest.callback().eventParameters()), planned, RemoteModel.NONE);
    }
    boolean isDisputed =
        found.stream().anyMatch(problem -> problem.code() == ProblemCode.CONFLICTING_SIGNATURES);
    return isDisputed ? loose(event) : shape(event, listeners);
  }

  /** The event as its longest callback shows it, without calls. */
  private EventModel shape(EventName event, Listeners listeners) {
    String name = event.text();
    List<Listener> all =
        Stream.concat(listeners.usable(name).stream(), listeners.broken(name).stream()).toList();
    Listener longest = longest(all);
    List<ParameterDeclaration> parameters = longest.callback().eventParameters();
    boolean isGuess = !isNamed(longest, name) && all.stream().anyMatch(it -> isNamed(it, name));
    return types.areExpressible(parameters) && !isGuess && areAlike(all, longest)
        ? new EventModel(contract(event, parameters), List.of(), true)
        : loose(event);
  }

  /** Whether those that take as much as the longest callback take the same. */
  private static boolean areAlike(List<Listener> listeners, Listener longest) {
    List<String> types = types(longest);
    return listeners.stream()
        .map(InferredEvents::types)
        .allMatch(it -> it.size() < types.size() || it.equals(types));
  }

  private static List<String> types(Listener listener) {
    return listener.callback().eventParameters().stream()
        .map(parameter -> parameter.type().toString())
        .toList();
  }

  /**
   * Whether a callback names an event; otherwise only what it was probably meant to name is known.
   */
  private static boolean isNamed(Listener listener, String event) {
    return listener.callback().events().contains(event);
  }

  /** The event as one of which nothing is known. */
  EventModel loose(EventName event) {
    ClassName type = wiring.nestedClass(event.typeName());
    return new EventModel(contract(event, List.of()).asLoose(type), List.of(), true);
  }

  private CallSequence calls(
      EventName event, List<Listener> listeners, List<Listener> broken, List<PlannedCall> planned) {
    if (listeners.isEmpty()) {
      return CallSequence.NONE;
    }
    Listener longest = longest(listeners);
    Location site = longest.callback().locationOr(longest.place());
    Callback widest = longest.callback();
    EventSignature signature = EventSignature.inferred(event.text(), widest);
    if (!types.areVisible(signature.types(), widest.displayName(), site, problems)) {
      return CallSequence.NONE;
    }
    List<Listener> misfits = new ArrayList<>();
    CallSequence sequence = order.sorted(signature, listeners);
    for (Listener listener : sequence.listeners()) {
      Optional<Bound> arguments = fitter.bind(listener.callback(), widest);
      if (arguments.isEmpty()) {
        lostSupertype(listener, widest).ifPresentOrElse(problems::add, () -> misfits.add(listener));
      } else {
        fitter
            .fit(listener.callback(), arguments.get(), signature, listener.place(), problems)
            .flatMap(fit -> calls.planned(listener, fit, signature.parameters()))
            .ifPresent(planned::add);
      }
    }
    if (!isUnknown(broken, widest)) {
      problems.addAll(ConflictingSignatures.problems(event, longest, misfits));
    }
    return sequence;
  }

  /**
   * Whether nobody can tell what the event is: the compiler misses a type, or the longest callback
   * has a mistake of its own.
   */
  private static boolean isUnknown(List<Listener> broken, Callback widest) {
    return broken.stream()
        .map(Listener::callback)
        .anyMatch(
            callback ->
                callback.eventParameters().size() >= widest.eventParameters().size()
                    || callback
                        .declaration()
                        .filter(CallbackDeclaration::isUnresolved)
                        .isPresent());
  }

  private Optional<Problem> lostSupertype(Listener listener, Callback widest) {
    Callback callback = listener.callback();
    return fitter.lostSupertype(
        callback.target(), widest.parameters(), callback.locationOr(listener.place()));
  }

  private static Listener longest(List<Listener> listeners) {
    return listeners.stream()
        .min(Comparator.comparing(listener -> -listener.callback().eventParameters().size()))
        .orElseThrow();
  }

  private ContractModel contract(EventName event, List<ParameterDeclaration> parameters) {
    return new ContractModel(
        event,
        wiring.nestedClass(event.typeName()),
        new FireMethod("fire", Forwarding.parameters(parameters), List.of(), false, false),
        true,
        false);
  }
}
