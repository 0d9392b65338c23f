package dev.hardwire.processor.check;

import static dev.hardwire.processor.report.ProblemCode.DUPLICATE_METADATA;
import static dev.hardwire.processor.report.ProblemCode.EVENT_OPTIONS;

import dev.hardwire.processor.model.AnswerModel.Kind;
import dev.hardwire.processor.model.DeliveryModel;
import dev.hardwire.processor.model.DeliveryModel.Policy;
import dev.hardwire.processor.model.DeliveryModel.Unheard;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.UnresolvedTypes;
import dev.hardwire.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Whether what a contract says of its event's delivery goes together. */
public final class DeliveryCheck {

  /** What an event object has beside its contract. */
  private static final List<String> EVENT_OBJECT_METHODS = List.of("listeners", "metadata");

  private final EventContract contract;
  private final DeliveryModel delivery;
  private final List<Problem> problems = new ArrayList<>();

  private DeliveryCheck(EventContract contract) {
    this.contract = contract;
    this.delivery = contract.delivery();
  }

  static List<Problem> problems(EventContract contract) {
    return new DeliveryCheck(contract).check();
  }

  private List<Problem> check() {
    Kind kind = contract.answer().map(answer -> answer.kind()).orElse(Kind.NONE);
    if (contract.returnType().stream().anyMatch(UnresolvedTypes::isIn)) {
      return repeatedMetadata(); // the other options depend on the answer
    }
    if (kind == Kind.ONE) {
      singleAnswer();
    } else if (delivery.isSticky() && !returnsNothing()) {
      option(
          "sticky",
          "can't be sticky: what its callbacks answer to who comes late reaches nobody",
          "Remove 'sticky', or let its method return void.");
    }
    if (delivery.isOpen() && kind != Kind.ONE) {
      EVENT_OBJECT_METHODS.stream().filter(this::hasMethod).forEach(this::takenMethod);
    }
    eviction();
    return repeatedMetadata();
  }

  private List<Problem> repeatedMetadata() {
    contract
        .repeatedMetadata()
        .forEach(
            entry ->
                problems.add(
                    Problem.of(
                        DUPLICATE_METADATA,
                        contract.locationOf(entry.value()),
                        "Event contract "
                            + contract.type().getSimpleName()
                            + " tells '"
                            + entry.key()
                            + "' twice.",
                        "Remove one of the two, or give it another key.")));
    return problems;
  }

  /** Request and response: a call of one callback, whose failure is the publisher's. */
  private void singleAnswer() {
    String always = "its publisher needs the answer of its one callback";
    if (delivery.policy() != Policy.PROPAGATE) {
      option(
          "onError",
          "can't go on after a failure: " + always,
          "Remove 'onError', or let its method return an Optional or a List.");
    }
    if (delivery.isOpen()) {
      option(
          "open",
          "can't be open: " + always,
          "Remove 'open', or let its method return an Optional or a List.");
    }
    if (delivery.isSticky()) {
      option("sticky", "can't be sticky: " + always, "Remove 'sticky'.");
    }
    if (delivery.whenUnheard() != Unheard.IGNORE) {
      option(
          "whenUnheard",
          "can't be unheard: a wiring without its one callback does not compile",
          "Remove 'whenUnheard'.");
    }
  }

  /** Also where a parameter is marked as if there were an answer. */
  private boolean returnsNothing() {
    return contract
        .method()
        .filter(method -> method.getReturnType().getKind() != TypeKind.VOID)
        .isEmpty();
  }

  private void takenMethod(String name) {
    option(
        "open",
        "can't be open: its event objects have a method '" + name + "()' of their own",
        "Rename that of the contract, or remove 'open'.");
  }

  private boolean hasMethod(String name) {
    return hasMethod(contract.type(), name);
  }

  /** Whether a contract has a method like one that an event object has by itself. */
  public static boolean clashesWithEventObject(EventContract contract) {
    return EVENT_OBJECT_METHODS.stream().anyMatch(name -> hasMethod(contract.type(), name));
  }

  /** Whether objects of a type have a method without parameters. */
  private static boolean hasMethod(TypeElement type, String name) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .filter(method -> method.getSimpleName().contentEquals(name))
            .filter(method -> method.getParameters().isEmpty())
            .map(ExecutableElement::getModifiers)
            .anyMatch(is -> !is.contains(Modifier.STATIC) && !is.contains(Modifier.PRIVATE))
        || type.getInterfaces().stream()
            .filter(DeclaredType.class::isInstance)
            .map(inherited -> (TypeElement) ((DeclaredType) inherited).asElement())
            .anyMatch(inherited -> hasMethod(inherited, name));
  }

  private void eviction() {
    if (!contract.isGiven("evictAfter") || contract.isConstantUnresolved("onError")) {
      return;
    }
    if (delivery.policy() != Policy.EVICT) {
      option(
          "evictAfter",
          "evicts nobody, so it can't say after how many failures",
          "Remove 'evictAfter', or add 'onError = FailurePolicy.EVICT'.");
    } else if (delivery.evictAfter() < 1) {
      option(
          "evictAfter",
          "can't evict after " + delivery.evictAfter() + " failures: the first one is number 1",
          "Give the number of the failure that is one too many, at least 1.");
    }
  }

  private void option(String member, String obstacle, String action) {
    problems.add(
        Problem.of(
            EVENT_OPTIONS,
            contract.locationOf(member),
            "Event contract " + contract.type().getSimpleName() + " " + obstacle + ".",
            action));
  }
}
