package dev.hardwire.processor.check;

import static dev.hardwire.processor.report.ProblemCode.INACCESSIBLE_CALLBACK;
import static dev.hardwire.processor.report.ProblemCode.NOTHING_INHERITED;

import dev.hardwire.processor.read.OwnerDeclaration;
import dev.hardwire.processor.read.OwnerDeclaration.Inheritance;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.ExecutableElement;

/** Whether a class can inherit the callbacks of its supertypes, as it says. */
public final class InheritanceCheck {

  private InheritanceCheck() {}

  /** The problems of a class; none where it says nothing of the kind. */
  public static List<Problem> problems(OwnerDeclaration owner) {
    List<Problem> problems = new ArrayList<>();
    owner
        .inheritance()
        .filter(inheritance -> !owner.isUnresolved())
        .ifPresent(
            inheritance -> {
              inheritance
                  .unreachable()
                  .forEach(method -> problems.add(unreachable(owner, inheritance, method)));
              boolean isIdle =
                  inheritance.unreachable().isEmpty()
                      && owner.callbacks().stream().allMatch(c -> c.inheritance().isEmpty());
              if (isIdle) {
                problems.add(nothing(owner, inheritance));
              }
            });
    return problems;
  }

  private static Problem unreachable(
      OwnerDeclaration owner, Inheritance inheritance, ExecutableElement method) {
    String template =
        Objects.requireNonNull(method.getEnclosingElement()).getSimpleName().toString();
    return Problem.of(
        INACCESSIBLE_CALLBACK,
        Location.of(owner.type(), inheritance.annotation()),
        "@InheritCallbacks class "
            + owner.type().getSimpleName()
            + " inherits "
            + template
            + "."
            + method.getSimpleName()
            + ", which generated code beside it can't call: the method is not public, and "
            + template
            + " is in another package.",
        "Make the method public, or override it here.");
  }

  private static Problem nothing(OwnerDeclaration owner, Inheritance inheritance) {
    String name = owner.type().getSimpleName().toString();
    return Problem.of(
        NOTHING_INHERITED,
        Location.of(owner.type(), inheritance.annotation()),
        "@InheritCallbacks class " + name + " inherits no callback: " + reason(inheritance) + ".",
        inheritance
            .foreign()
            .filter(type -> !inheritance.hasTemplates())
            .map(
                type ->
                    "Remove it; where a wiring asks for "
                        + type.getSimpleName()
                        + ", give it an object of "
                        + name
                        + ".")
            .orElse("Remove it, or extend a generic class that has more."));
  }

  private static String reason(Inheritance inheritance) {
    if (inheritance.hasTemplates()) {
      return "its own callbacks stand in place of all that it would inherit";
    }
    return inheritance
        .foreign()
        .map(type -> type.getSimpleName() + " has no type parameters, so its callbacks are its own")
        .orElse("no generic supertype has instance callbacks");
  }
}
