package dev.hardwire.processor.wire;

import static dev.hardwire.processor.report.ProblemCode.IGNORED_ANSWER;
import static dev.hardwire.processor.report.ProblemCode.SWALLOWED_ANSWER;

import dev.hardwire.processor.model.AnswerModel.Kind;
import dev.hardwire.processor.read.AnswerDeclaration;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.ParameterDeclaration;
import dev.hardwire.processor.read.TypeTexts;
import dev.hardwire.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Answers that come to nothing, although callback and event fit. */
final class LostAnswers {

  private final AdviceSites sites;

  LostAnswers(AdviceSites sites) {
    this.sites = sites;
  }

  /** What is lost where a callback takes an event as it does. */
  Optional<Problem> of(Listener listener, EventContract contract, Fit fit) {
    return contract
        .answer()
        .flatMap(answer -> of(listener, contract, answer, fit))
        .map(problem -> problem.about(subjects(listener, contract)));
  }

  private List<Element> subjects(Listener listener, EventContract contract) {
    return sites.of(listener, Optional.of(contract));
  }

  private static Optional<Problem> of(
      Listener listener, EventContract contract, AnswerDeclaration answer, Fit fit) {
    if (answer.kind() == Kind.FOLD && !fit.target().arguments().contains(answer.fold())) {
      return Optional.of(swallowed(listener, contract, contract.parameters().get(answer.fold())));
    }
    boolean hasOneMeaning = listener.callback().events().size() == 1;
    return answer.isVoid() && hasOneMeaning && wantsToBeAsked(listener.callback().returnType())
        ? Optional.of(ignored(listener, contract))
        : Optional.empty();
  }

  private static Problem swallowed(
      Listener listener, EventContract contract, ParameterDeclaration fold) {
    String text = TypeTexts.simple(fold.type()) + " " + fold.name();
    return Problem.of(
        SWALLOWED_ANSWER,
        listener.location(),
        listener.callback().displayName()
            + " does not take '"
            + fold.name()
            + "' of event '"
            + contract.event()
            + "', so what the publisher and earlier callbacks hand on is lost.",
        "Add the parameter '" + text + "', and let the answer be made of it.");
  }

  private static Problem ignored(Listener listener, EventContract contract) {
    String returned = TypeTexts.simple(listener.callback().returnType());
    String type = contract.type().getSimpleName().toString();
    return Problem.of(
        IGNORED_ANSWER,
        listener.location(),
        listener.callback().displayName()
            + " returns "
            + returned
            + ", which nobody asks for: the method of "
            + type
            + ", the contract of event '"
            + contract.event()
            + "', returns void.",
        "Let the callback return void, or let the method of " + type + " return " + returned + ".");
  }

  /** Whether what a callback returns looks like a veto, or like one answer among several. */
  private static boolean wantsToBeAsked(TypeMirror returned) {
    return returned.getKind() == TypeKind.BOOLEAN
        || (returned.getKind() == TypeKind.DECLARED
            && ((TypeElement) ((DeclaredType) returned).asElement())
                .getQualifiedName()
                .contentEquals("java.util.Optional"));
  }
}
