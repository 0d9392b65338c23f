package dev.hardwire.processor.check;

import static dev.hardwire.processor.report.ProblemCode.ABSTRACT_CALLBACK;
import static dev.hardwire.processor.report.ProblemCode.DUPLICATE_EVENT_NAME;
import static dev.hardwire.processor.report.ProblemCode.GENERIC_CALLBACK;
import static dev.hardwire.processor.report.ProblemCode.GENERIC_OWNER;
import static dev.hardwire.processor.report.ProblemCode.MISSING_EVENT_NAME;
import static dev.hardwire.processor.report.ProblemCode.PRIVATE_CALLBACK;
import static dev.hardwire.processor.report.ProblemCode.PRIVATE_OWNER;

import dev.hardwire.processor.read.CallbackDeclaration;
import dev.hardwire.processor.read.EventReference;
import dev.hardwire.processor.read.OwnerDeclaration;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What a class with callbacks shows on its own. */
public final class OwnerCheck {

  private OwnerCheck() {}

  /** The problems of the class itself, which make all its callbacks unusable. */
  public static List<Problem> problemsOfOwner(OwnerDeclaration owner) {
    List<Problem> problems = new ArrayList<>();
    privateType(owner.type())
        .ifPresent(
            type ->
                problems.add(
                    Problem.of(
                        PRIVATE_OWNER,
                        Location.of(type),
                        "Class "
                            + type.getSimpleName()
                            + " must not be private: generated code in its package calls "
                            + owner.declared().findFirst().map(c -> c.displayName()).orElse("it")
                            + " directly.",
                        "Remove 'private' from " + type.getSimpleName() + ".")));
    owner
        .takenNames()
        .forEach(name -> problems.add(NameClash.problem(name.canonicalName(), owner.type())));
    boolean hasInstanceCallback = owner.callbacks().stream().anyMatch(c -> !c.isStatic());
    if (hasInstanceCallback && OwnerDeclaration.isGeneric(owner.type())) {
      problems.add(
          Problem.of(
              GENERIC_OWNER,
              Location.of(owner.type()),
              "Class "
                  + owner.type().getSimpleName()
                  + " has instance callbacks and must not be generic: a wiring can't know its type"
                  + " arguments.",
              OwnerDeclaration.isTemplate(owner.type())
                  ? "Annotate its subclasses that say what they are instead."
                  : "Make it abstract, and annotate the subclasses that say what they are with"
                      + " @InheritCallbacks, or make the callbacks static."));
    }
    return problems;
  }

  /** The problems of a callback, apart from those of its class. */
  public static List<Problem> problemsOf(CallbackDeclaration callback) {
    List<Problem> problems = new ArrayList<>();
    modifierProblem(callback).ifPresent(problems::add);
    if (!callback.method().getTypeParameters().isEmpty()) {
      problems.add(
          Problem.of(
              GENERIC_CALLBACK,
              Location.of(callback.method()),
              prefix(callback) + " must not be generic: events have no type arguments.",
              "Replace its type parameters by types that the event's arguments fit."));
    }
    problems.addAll(nameProblems(callback));
    ConditionCheck.problem(callback).ifPresent(problems::add);
    problems.addAll(PlaceCheck.problems(callback));
    problems.addAll(AsyncCheck.problems(callback));
    problems.addAll(RetryCheck.problems(callback));
    problems.addAll(DurableCheck.problems(callback));
    return problems;
  }

  /** Whether generated code can call a callback, by what its class shows. */
  public static boolean isUsable(OwnerDeclaration owner, CallbackDeclaration callback) {
    return problemsOfOwner(owner).isEmpty() && problemsOf(callback).isEmpty();
  }

  private static Optional<Problem> modifierProblem(CallbackDeclaration callback) {
    Set<Modifier> modifiers = callback.method().getModifiers();
    if (modifiers.contains(Modifier.PRIVATE)) {
      return Optional.of(
          Problem.of(
              PRIVATE_CALLBACK,
              Location.of(callback.method()),
              prefix(callback)
                  + " must not be private: generated code in its package calls it directly.",
              "Remove 'private', or make it public."));
    }
    if (modifiers.contains(Modifier.ABSTRACT) && !isOfTemplate(callback.method())) {
      return Optional.of(
          Problem.of(
              ABSTRACT_CALLBACK,
              Location.of(callback.method()),
              prefix(callback) + " must not be abstract: there is nothing to call.",
              "Annotate the method that implements it."));
    }
    return Optional.empty();
  }

  private static List<Problem> nameProblems(CallbackDeclaration callback) {
    if (callback.events().isEmpty()) {
      return List.of(
          Problem.of(
              MISSING_EVENT_NAME,
              Location.of(callback.method(), callback.annotation()),
              prefix(callback) + " names no event, so it would never be called.",
              "Name at least one event, or remove the annotation."));
    }
    List<Problem> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (EventReference event : callback.events()) {
      if (event.isUnresolved()) {
        continue; // the compiler reports it
      }
      EventNameCheck.problem(event.name(), callback.locationOf(event)).ifPresent(problems::add);
      if (!seen.add(event.name())) {
        problems.add(
            Problem.of(
                DUPLICATE_EVENT_NAME,
                callback.locationOf(event),
                prefix(callback) + " names event '" + event.name() + "' twice.",
                "Remove one of the two; a callback runs once for each fire."));
      }
    }
    return problems;
  }

  static Optional<TypeElement> privateType(TypeElement type) {
    for (Element e = type; e instanceof TypeElement enclosing; e = e.getEnclosingElement()) {
      if (enclosing.getModifiers().contains(Modifier.PRIVATE)) {
        return Optional.of(enclosing);
      }
    }
    return Optional.empty();
  }

  /** Whether a method is called on subclasses of the type that declares it. */
  public static boolean isOfTemplate(ExecutableElement method) {
    return method.getEnclosingElement() instanceof TypeElement type
        && OwnerDeclaration.isTemplate(type);
  }

  private static String prefix(CallbackDeclaration callback) {
    return "@Callback method " + callback.displayName();
  }
}
