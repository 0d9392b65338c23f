package dev.hardwire.processor.wire;

import static dev.hardwire.processor.report.ProblemCode.AMBIGUOUS_PARAMETERS;
import static dev.hardwire.processor.report.ProblemCode.IGNORED_STAGE;
import static dev.hardwire.processor.report.ProblemCode.INCOMPATIBLE_SIGNATURE;
import static dev.hardwire.processor.report.ProblemCode.UNDECLARED_EXCEPTION;

import dev.hardwire.processor.check.Binding;
import dev.hardwire.processor.check.Binding.Bound;
import dev.hardwire.processor.check.Binding.Misfit;
import dev.hardwire.processor.check.ParameterBinder;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.TypeTexts;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Decides whether a callback can take an event, and how. */
final class CallbackFitter {

  private final Elements elements;
  private final Types types;
  private final ParameterBinder binder;

  CallbackFitter(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    this.binder = new ParameterBinder(types);
  }

  /**
   * Fits a callback to a contract.
   *
   * @return for each parameter of the callback the index of the event's argument; absent where it
   *     does not fit, which then stands among the problems
   */
  Optional<List<Integer>> fit(
      Callback callback, EventContract contract, Location place, List<Problem> problems) {
    Location location = callback.locationOr(place);
    Binding binding = binder.bind(contract.parameters(), callback.parameters());
    if (binding instanceof Misfit misfit) {
      problems.add(
          new Problem(
              misfit.isAmbiguous() ? AMBIGUOUS_PARAMETERS : INCOMPATIBLE_SIGNATURE,
              location,
              callback.displayName()
                  + " does not fit event '"
                  + contract.event()
                  + "': "
                  + misfit.reason(),
              List.of(
                  "expected: " + TypeTexts.parameters(contract.parameters(), callback.parameters()),
                  "found:    "
                      + TypeTexts.parameters(callback.parameters(), contract.parameters())),
              misfit.action()));
      return Optional.empty();
    }
    return hasTroubleWithResults(callback, contract.event(), Optional.of(contract), place, problems)
        ? Optional.empty()
        : Optional.of(((Bound) binding).arguments());
  }

  /**
   * Whether a callback's parameters fit those of the longest one of an event without a contract.
   */
  boolean fits(Callback callback, Callback longest) {
    return binder.bind(longest.parameters(), callback.parameters()) instanceof Bound;
  }

  /** Fits a callback to the longest one of an event without a contract. */
  Optional<List<Integer>> fit(
      Callback callback, Callback longest, String event, Location place, List<Problem> problems) {
    Binding binding = binder.bind(longest.parameters(), callback.parameters());
    return binding instanceof Bound bound
            && !hasTroubleWithResults(callback, event, Optional.empty(), place, problems)
        ? Optional.of(bound.arguments())
        : Optional.empty();
  }

  private boolean hasTroubleWithResults(
      Callback callback,
      String event,
      Optional<EventContract> contract,
      Location place,
      List<Problem> problems) {
    int before = problems.size();
    Location location = callback.locationOr(place);
    List<TypeMirror> declared = contract.map(EventContract::thrownTypes).orElse(List.of());
    List<TypeMirror> undeclared =
        callback.thrownTypes().stream()
            .filter(this::isChecked)
            .filter(thrown -> declared.stream().noneMatch(d -> types.isSubtype(thrown, d)))
            .toList();
    if (!undeclared.isEmpty()) {
      problems.add(undeclared(callback, event, undeclared, contract, location));
    }
    if (Stages.isStage(callback.returnType())) {
      problems.add(
          Problem.of(
              IGNORED_STAGE,
              location,
              callback.displayName()
                  + " returns "
                  + TypeTexts.simple(callback.returnType())
                  + ", whose failure would vanish: event '"
                  + event
                  + "' waits for no answer.",
              "Let it return void, and handle the failure in it."));
    }
    return problems.size() > before;
  }

  private static Problem undeclared(
      Callback callback,
      String event,
      List<TypeMirror> thrown,
      Optional<EventContract> contract,
      Location location) {
    return Problem.of(
        UNDECLARED_EXCEPTION,
        location,
        callback.displayName()
            + " throws "
            + thrown.stream().map(TypeTexts::simple).collect(Collectors.joining(" and "))
            + ", which event '"
            + event
            + "' does not declare.",
        "Handle it in the callback, or "
            + contract
                .map(declared -> "declare it in " + declared.type().getSimpleName() + ".")
                .orElse("declare the event with @Event, and the exception in its contract."));
  }

  private boolean isChecked(TypeMirror thrown) {
    return !isSubtype(thrown, "java.lang.RuntimeException")
        && !isSubtype(thrown, "java.lang.Error");
  }

  private boolean isSubtype(TypeMirror type, String name) {
    TypeElement element = elements.getTypeElement(name);
    return element != null && types.isSubtype(type, element.asType());
  }
}
