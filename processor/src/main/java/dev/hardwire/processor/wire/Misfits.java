package dev.hardwire.processor.wire;

import static dev.hardwire.processor.report.ProblemCode.AMBIGUOUS_PARAMETERS;
import static dev.hardwire.processor.report.ProblemCode.IGNORED_STAGE;
import static dev.hardwire.processor.report.ProblemCode.INCOMPATIBLE_SIGNATURE;
import static dev.hardwire.processor.report.ProblemCode.UNDECLARED_EXCEPTION;
import static dev.hardwire.processor.report.ProblemCode.UNRESOLVED_TYPE;

import dev.hardwire.processor.check.Binding.Misfit;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.TypeTexts;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeMirror;

/** Why a callback can't take an event. */
final class Misfits {

  private Misfits() {}

  static Problem parameters(
      Callback callback, EventContract contract, Misfit misfit, Location location) {
    return new Problem(
        misfit.isAmbiguous() ? AMBIGUOUS_PARAMETERS : INCOMPATIBLE_SIGNATURE,
        location,
        callback.displayName()
            + " does not fit event '"
            + contract.event()
            + "': "
            + misfit.reason(),
        List.of(
            "expected: " + TypeTexts.parameters(contract.parameters(), callback.parameters()),
            "found:    " + TypeTexts.parameters(callback.parameters(), contract.parameters())),
        misfit.action());
  }

  /** The compiler can't tell whether the parameters fit. */
  static Problem lostSupertype(Callback callback, String name, Location location) {
    return Problem.of(
        UNRESOLVED_TYPE,
        location,
        "The parameters of "
            + callback.displayName()
            + " depend on class "
            + name
            + ", which is not visible here.",
        "Add the missing library to the class path.");
  }

  /**
   * Exceptions that would reach a publisher unannounced.
   *
   * @param contract the event's contract, where it has one
   */
  static Problem exceptions(
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
        contract
            .map(declared -> declared.type().getSimpleName().toString())
            .map(name -> "Handle it in the callback, or let the method of " + name + " declare it.")
            .orElse(
                "Handle it in the callback, or give the event a contract (@Event) that declares"
                    + " it."));
  }

  static Problem stage(Callback callback, String event, Location location) {
    return Problem.of(
        IGNORED_STAGE,
        location,
        callback.displayName()
            + " returns "
            + TypeTexts.simple(callback.returnType())
            + ", whose failure would vanish: event '"
            + event
            + "' waits for no answer.",
        "Let it return void, and handle the failure in it.");
  }
}
