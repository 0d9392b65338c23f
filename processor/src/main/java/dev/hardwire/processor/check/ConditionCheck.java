package dev.hardwire.processor.check;

import static dev.hardwire.processor.report.ProblemCode.INCOMPATIBLE_CONDITION;
import static dev.hardwire.processor.report.ProblemCode.UNKNOWN_CONDITION;

import dev.hardwire.processor.read.CallbackDeclaration;
import dev.hardwire.processor.read.ConditionDeclaration;
import dev.hardwire.processor.read.TypeTexts;
import dev.hardwire.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Whether a callback's condition can be asked, by what their class shows. */
final class ConditionCheck {

  /** What does not resolve may be boolean after all; the compiler tells of it. */
  private static final Set<TypeKind> MAYBE_BOOLEAN = Set.of(TypeKind.BOOLEAN, TypeKind.ERROR);

  private ConditionCheck() {}

  static Optional<Problem> problem(CallbackDeclaration callback) {
    if (callback.when().isEmpty() || callback.isWhenUnresolved()) {
      return Optional.empty();
    }
    if (callback.conditions().size() != 1) {
      return Optional.of(unknown(callback));
    }
    ConditionDeclaration condition = callback.conditions().get(0);
    return obstacle(callback, condition).map(obstacle -> incompatible(callback, obstacle));
  }

  private static Problem unknown(CallbackDeclaration callback) {
    String owner = callback.owner().getSimpleName().toString();
    boolean isAbsent = callback.conditions().isEmpty();
    return Problem.of(
        UNKNOWN_CONDITION,
        callback.locationOf("when"),
        "Class "
            + owner
            + (isAbsent ? " has no method '" : " has several methods '")
            + callback.when()
            + "', so it can't be told when "
            + callback.displayName()
            + " is to run.",
        isAbsent
            ? NearestName.of(callback.when(), booleans(callback.owner()))
                .map(name -> "Did you mean '" + name + "'?")
                .orElse("Declare the method in " + owner + "; it returns boolean.")
            : "Give the condition a name of its own.");
  }

  private static List<String> booleans(TypeElement owner) {
    return ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
        .filter(method -> method.getReturnType().getKind() == TypeKind.BOOLEAN)
        .map(method -> method.getSimpleName().toString())
        .toList();
  }

  private static Optional<Obstacle> obstacle(
      CallbackDeclaration callback, ConditionDeclaration condition) {
    ExecutableElement method = condition.method();
    Set<Modifier> modifiers = method.getModifiers();
    if (!MAYBE_BOOLEAN.contains(method.getReturnType().getKind())) {
      String returned = TypeTexts.simple(method.getReturnType());
      return obstacle("return boolean, not " + returned, "Let it return boolean.");
    }
    if (modifiers.contains(Modifier.PRIVATE)) {
      return obstacle(
          "not be private: generated code in its package calls it directly",
          "Remove 'private', or make it public.");
    }
    if (modifiers.contains(Modifier.ABSTRACT) && !OwnerCheck.isOfTemplate(method)) {
      return obstacle("not be abstract: there is nothing to call", "Implement it in this class.");
    }
    if (!method.getTypeParameters().isEmpty()) {
      return obstacle(
          "not be generic: events have no type arguments",
          "Replace its type parameters by types that the event's arguments fit.");
    }
    if (callback.isStatic() && !condition.isStatic()) {
      return obstacle(
          "be static, as its callback is: there is no instance to ask", "Make it static.");
    }
    return Optional.empty();
  }

  private static Optional<Obstacle> obstacle(String rule, String action) {
    return Optional.of(new Obstacle(rule, action));
  }

  private static Problem incompatible(CallbackDeclaration callback, Obstacle obstacle) {
    return Problem.of(
        INCOMPATIBLE_CONDITION,
        callback.conditionLocation().orElseThrow(),
        "Condition "
            + callback.owner().getSimpleName()
            + "."
            + callback.when()
            + " must "
            + obstacle.rule()
            + ".",
        obstacle.action());
  }

  private record Obstacle(String rule, String action) {}
}
