package dev.hardwire.processor.check;

import dev.hardwire.processor.read.OwnerDeclaration;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Whether there is a reason to attach instances of a class. */
public final class AttachableCheck {

  private AttachableCheck() {}

  /**
   * The problem of a class.
   *
   * @param owner its callbacks, where it has any
   */
  public static Optional<Problem> problem(TypeElement type, Optional<OwnerDeclaration> owner) {
    boolean hasInstanceCallback =
        owner.isPresent() && owner.get().callbacks().stream().anyMatch(c -> !c.isStatic());
    boolean isUnknown = owner.filter(OwnerDeclaration::isUnresolved).isPresent();
    if (!OwnerDeclaration.isAttachable(type) || hasInstanceCallback || isUnknown) {
      return Optional.empty();
    }
    String place =
        owner.isPresent()
            ? "or let a callback be an instance method"
            : "or annotate a method with @Callback";
    boolean isTemplate = owner.filter(o -> !o.inheritable().isEmpty()).isPresent();
    return Optional.of(
        Problem.of(
            ProblemCode.ATTACHABLE_WITHOUT_CALLBACK,
            Location.of(type, OwnerDeclaration.attachable(type)),
            "@Attachable class " + type.getSimpleName() + " " + reason(owner) + ".",
            isTemplate
                ? "Remove @Attachable here, and annotate those subclasses with it."
                : "Remove @Attachable, " + place + "."));
  }

  private static String reason(Optional<OwnerDeclaration> owner) {
    if (owner.isEmpty()) {
      return "has no callbacks, so nothing would happen to attached instances";
    }
    return owner.get().inheritable().isEmpty()
        ? "has only static callbacks, which run whether instances are attached or not"
        : "is generic, so its callbacks are called on subclasses that have @InheritCallbacks";
  }
}
