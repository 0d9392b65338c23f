package dev.hardwire.processor.check;

import static dev.hardwire.processor.report.ProblemCode.CONTRACT_NOT_FUNCTIONAL;
import static dev.hardwire.processor.report.ProblemCode.CONTRACT_RETURN_TYPE;
import static dev.hardwire.processor.report.ProblemCode.GENERIC_CONTRACT;
import static dev.hardwire.processor.report.ProblemCode.PRIVATE_CONTRACT;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.GeneratedNames;
import dev.hardwire.processor.read.AnswerDeclaration;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.TypeTexts;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What an event contract shows on its own. */
public final class ContractCheck {

  private static final String FIX_SHAPE =
      "Declare an interface with one abstract method that takes the event's parameters.";

  private static final String A_FUTURE =
      "a future of what the answer is in the end, such as CompletableFuture<List<String>>.";

  private ContractCheck() {}

  /** The problems of a contract. */
  public static List<Problem> problemsOf(EventContract contract) {
    List<Problem> problems = new ArrayList<>();
    if (!contract.isNameUnresolved()) {
      EventNameCheck.problem(contract.event(), contract.locationOf("value"))
          .ifPresent(problems::add);
    }
    contract.takenNames().stream()
        .filter(name -> isGenerated(name, contract))
        .forEach(name -> problems.add(NameClash.problem(name.canonicalName(), contract.type())));
    OwnerCheck.privateType(contract.type())
        .ifPresent(type -> problems.add(privateContract(contract, type)));
    Optional<Problem> shape = shapeProblem(contract);
    shape.ifPresent(problems::add);
    if (shape.isEmpty()) {
      problems.addAll(MarkedParameterCheck.problems(contract));
      problems.addAll(DeliveryCheck.problems(contract));
      problems.addAll(UpcasterCheck.problems(contract));
    }
    return problems;
  }

  private static boolean isGenerated(ClassName name, EventContract contract) {
    ClassName type = ClassName.get(contract.type());
    if (name.equals(GeneratedNames.publisher(type))) {
      return contract.hasPublisher();
    }
    return name.equals(GeneratedNames.eventObject(type))
        ? contract.delivery().isOpen()
        : !contract.parameters().isEmpty() || !contract.upcasters().isEmpty();
  }

  private static Problem privateContract(EventContract contract, TypeElement type) {
    return Problem.of(
        PRIVATE_CONTRACT,
        Location.of(type),
        "Event contract "
            + contract.type().getSimpleName()
            + " must not be private: generated code implements it.",
        "Remove 'private' from " + type.getSimpleName() + ".");
  }

  private static Optional<Problem> shapeProblem(EventContract contract) {
    TypeElement type = contract.type();
    String name = "Event contract " + type.getSimpleName();
    if (type.getKind() != ElementKind.INTERFACE) {
      return notFunctional(type, name + " must be an interface: generated code implements it.");
    }
    if (type.getModifiers().contains(Modifier.SEALED)) {
      return Optional.of(
          Problem.of(
              CONTRACT_NOT_FUNCTIONAL,
              Location.of(type),
              name + " must not be sealed: generated code implements it.",
              "Remove 'sealed' and what it permits."));
    }
    if (!type.getTypeParameters().isEmpty()) {
      return generic(Location.of(type), name + " must not be generic.");
    }
    ExecutableElement method = contract.method().orElse(null);
    if (method == null && contract.isUnresolved()) {
      return Optional.empty(); // it may be inherited from what the compiler misses
    }
    if (method == null) {
      return notFunctional(type, name + " must have exactly one abstract method: the fire method.");
    }
    boolean isInherited = !type.equals(method.getEnclosingElement());
    Location location = isInherited ? Location.of(type) : Location.of(method);
    if (!method.getTypeParameters().isEmpty()) {
      return generic(
          location,
          "Method "
              + method.getSimpleName()
              + " of event contract "
              + type.getSimpleName()
              + " must not be generic.");
    }
    return returnProblem(contract, location, isInherited);
  }

  /** A type of which it can't be told how answers become one of it. */
  private static Optional<Problem> returnProblem(
      EventContract contract, Location location, boolean isInherited) {
    TypeMirror returned = contract.returnType().orElseThrow();
    if (returned.getKind() == TypeKind.ERROR) {
      return Optional.empty();
    }
    String subject =
        "Event contract "
            + contract.type().getSimpleName()
            + " returns "
            + TypeTexts.simple(returned);
    String where = isInherited ? "Declare the method here, and return " : "Return ";
    AnswerDeclaration answer = contract.answer().orElse(null);
    if (Stages.isCompletableFuture(returned)) {
      return futureProblem(answer)
          .flatMap(reason -> returnProblem(location, subject + reason, where + A_FUTURE));
    }
    if (Stages.isStage(returned) || Stages.isFuture(returned)) {
      return returnProblem(
          location,
          subject + ", but an answer that comes later comes by a CompletableFuture.",
          where + "CompletableFuture, or an answer that is there at once.");
    }
    if (answer == null) {
      return returnProblem(
          location,
          subject + ", which does not say what a callback answers.",
          where + "it with the type of a callback's answer, such as List<String>.");
    }
    return Optional.empty();
  }

  /** Why it can't be told what a future is to hold. */
  private static Optional<String> futureProblem(@Nullable AnswerDeclaration answer) {
    if (answer == null) {
      return Optional.of(", which leaves open what a callback answers.");
    }
    return Stages.isStage(answer.element())
        ? Optional.of(", but what callbacks' stages hold is waited for already.")
        : Optional.empty();
  }

  private static Optional<Problem> returnProblem(
      Location location, String sentence, String action) {
    return Optional.of(Problem.of(CONTRACT_RETURN_TYPE, location, sentence, action));
  }

  private static Optional<Problem> notFunctional(TypeElement type, String sentence) {
    return Optional.of(Problem.of(CONTRACT_NOT_FUNCTIONAL, Location.of(type), sentence, FIX_SHAPE));
  }

  private static Optional<Problem> generic(Location location, String sentence) {
    return Optional.of(
        Problem.of(
            GENERIC_CONTRACT,
            location,
            sentence,
            "Declare one contract for each event, with concrete parameter types."));
  }
}
