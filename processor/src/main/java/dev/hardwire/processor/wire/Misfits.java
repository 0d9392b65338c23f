package dev.hardwire.processor.wire;

import static dev.hardwire.processor.report.ProblemCode.AMBIGUOUS_PARAMETERS;
import static dev.hardwire.processor.report.ProblemCode.DURABLE_OPTIONS;
import static dev.hardwire.processor.report.ProblemCode.IGNORED_STAGE;
import static dev.hardwire.processor.report.ProblemCode.INCOMPATIBLE_CONDITION;
import static dev.hardwire.processor.report.ProblemCode.INCOMPATIBLE_SIGNATURE;
import static dev.hardwire.processor.report.ProblemCode.UNDECLARED_EXCEPTION;
import static dev.hardwire.processor.report.ProblemCode.UNRESOLVED_TYPE;

import dev.hardwire.processor.check.Binding.Misfit;
import dev.hardwire.processor.check.NearestName;
import dev.hardwire.processor.read.ParameterDeclaration;
import dev.hardwire.processor.read.TypeTexts;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeMirror;

/** Why a callback can't take an event. */
final class Misfits {

  private Misfits() {}

  static Problem parameters(
      CallableMethod method, EventSignature event, Misfit misfit, Location location) {
    return new Problem(
        misfit.isAmbiguous() ? AMBIGUOUS_PARAMETERS : INCOMPATIBLE_SIGNATURE,
        location,
        method.displayName() + " does not fit event '" + event.event() + "': " + misfit.reason(),
        List.of(
            "expected: " + TypeTexts.parameters(event.parameters(), method.parameters()),
            "found:    " + TypeTexts.parameters(method.parameters(), event.parameters())),
        misfit.action());
  }

  /** The compiler can't tell whether the parameters fit. */
  static Problem lostSupertype(CallableMethod method, String name, Location location) {
    return Problem.of(
        UNRESOLVED_TYPE,
        location,
        "The parameters of "
            + method.displayName()
            + " depend on class "
            + name
            + ", which is not visible here.",
        "Add the missing library to the class path.");
  }

  /** Exceptions of a callback that would reach a publisher unannounced. */
  static Problem exceptions(
      Callback callback, EventSignature event, List<TypeMirror> thrown, Location location) {
    return Problem.of(
        UNDECLARED_EXCEPTION,
        location,
        undeclared(callback.displayName(), event, thrown),
        event
            .contract()
            .map(declared -> declared.type().getSimpleName().toString())
            .map(name -> "Handle it in the callback, or let the method of " + name + " declare it.")
            .orElse(
                "Handle it in the callback, or give the event a contract (@Event) that declares"
                    + " it."));
  }

  /** Exceptions of a condition that would reach a publisher unannounced. */
  static Problem condition(
      CallableMethod condition, EventSignature event, List<TypeMirror> thrown, Location location) {
    return Problem.of(
        INCOMPATIBLE_CONDITION,
        location,
        undeclared("Condition " + condition.displayName(), event, thrown),
        "Handle it in the condition.");
  }

  private static String undeclared(String what, EventSignature event, List<TypeMirror> thrown) {
    return what
        + " throws "
        + thrown.stream().map(TypeTexts::simple).collect(Collectors.joining(" and "))
        + ", which event '"
        + event.event()
        + "' does not declare.";
  }

  /** What is to keep stored calls in order, and is nothing that they have. */
  static Problem key(Callback callback, EventSignature event, Location location) {
    String key = callback.async().durable().orderedBy();
    List<String> names = event.parameters().stream().map(ParameterDeclaration::name).toList();
    return Problem.of(
        DURABLE_OPTIONS,
        location,
        callback.displayName()
            + " is to be kept in order by '"
            + key
            + "', which is no parameter of event '"
            + event.event()
            + "'.",
        NearestName.of(key, names)
            .map(name -> "Did you mean '" + name + "'?")
            .orElse("Name one of the event's parameters, or remove 'orderedBy'."));
  }

  static Problem durableStage(Callback callback, Location location) {
    return Problem.of(
        IGNORED_STAGE,
        location,
        callback.displayName()
            + " is durable and returns "
            + TypeTexts.simple(callback.returnType())
            + ", whose failure would count as success.",
        "Wait for it in the callback, and let that return void.");
  }

  static Problem stage(Callback callback, EventSignature event, Location location) {
    return Problem.of(
        IGNORED_STAGE,
        location,
        callback.displayName()
            + " returns "
            + TypeTexts.simple(callback.returnType())
            + ", whose failure would vanish: event '"
            + event.event()
            + "' waits for no answer.",
        "Handle the failure in it and let it return void, let it run with 'async = true', or let"
            + " the event's contract return a CompletableFuture.");
  }
}
