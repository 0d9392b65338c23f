package dev.hardwire.processor.wire;

import static dev.hardwire.processor.report.ProblemCode.AMBIGUOUS_PARAMETERS;
import static dev.hardwire.processor.report.ProblemCode.CONFLICTING_SIGNATURES;
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
                  "expected: " + TypeTexts.parameters(contract.parameters()),
                  "found:    " + callback.signature()),
              misfit.action()));
      return Optional.empty();
    }
    return hasTroubleWithResults(
            callback, contract.event(), contract.thrownTypes(), place, problems)
        ? Optional.empty()
        : Optional.of(((Bound) binding).arguments());
  }

  /** Fits a callback to the longest one of an event without a contract. */
  Optional<List<Integer>> fit(
      Callback callback, Callback longest, String event, Location place, List<Problem> problems) {
    Binding binding = binder.bind(longest.parameters(), callback.parameters());
    if (binding instanceof Misfit misfit) {
      problems.add(conflict(callback, longest, event, callback.locationOr(place), misfit));
      problems.add(conflict(longest, callback, event, longest.locationOr(place), misfit));
      return Optional.empty();
    }
    return hasTroubleWithResults(callback, event, List.of(), place, problems)
        ? Optional.empty()
        : Optional.of(((Bound) binding).arguments());
  }

  private static Problem conflict(
      Callback one, Callback other, String event, Location location, Misfit misfit) {
    return new Problem(
        CONFLICTING_SIGNATURES,
        location,
        "Event '"
            + event
            + "' has no contract, and "
            + one.displayName()
            + " and "
            + other.displayName()
            + " want different parameters: "
            + misfit.reason(),
        List.of(one.displayName() + one.signature(), other.displayName() + other.signature()),
        "Let both take the same parameters, or declare the event with @Event.");
  }

  private boolean hasTroubleWithResults(
      Callback callback,
      String event,
      List<TypeMirror> declared,
      Location place,
      List<Problem> problems) {
    int before = problems.size();
    Location location = callback.locationOr(place);
    for (TypeMirror thrown : callback.thrownTypes()) {
      if (isChecked(thrown) && declared.stream().noneMatch(d -> types.isSubtype(thrown, d))) {
        problems.add(undeclared(callback, event, thrown, location));
      }
    }
    if (isStage(callback.returnType())) {
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
      Callback callback, String event, TypeMirror thrown, Location location) {
    return Problem.of(
        UNDECLARED_EXCEPTION,
        location,
        callback.displayName()
            + " throws "
            + TypeTexts.simple(thrown)
            + ", which event '"
            + event
            + "' does not declare.",
        "Declare it on the event's contract, or handle it in the callback.");
  }

  private boolean isChecked(TypeMirror thrown) {
    return !isSubtype(thrown, "java.lang.RuntimeException")
        && !isSubtype(thrown, "java.lang.Error");
  }

  private boolean isStage(TypeMirror returned) {
    TypeElement stage = elements.getTypeElement("java.util.concurrent.CompletionStage");
    return stage != null && types.isSubtype(types.erasure(returned), types.erasure(stage.asType()));
  }

  private boolean isSubtype(TypeMirror type, String name) {
    TypeElement element = elements.getTypeElement(name);
    return element != null && types.isSubtype(type, element.asType());
  }
}
