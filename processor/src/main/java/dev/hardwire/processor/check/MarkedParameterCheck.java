package dev.hardwire.processor.check;

import static dev.hardwire.processor.report.ProblemCode.FOLD_PARAMETER;
import static dev.hardwire.processor.report.ProblemCode.KEY_PARAMETER;
import static dev.hardwire.processor.report.ProblemCode.SENDER_PARAMETER;

import com.palantir.javapoet.TypeName;
import dev.hardwire.processor.model.TypeNames;
import dev.hardwire.processor.read.AnswerDeclaration;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.ParameterDeclaration;
import dev.hardwire.processor.read.TypeTexts;
import dev.hardwire.processor.read.UnresolvedTypes;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Whether a contract's parameters can be what their annotations say. */
final class MarkedParameterCheck {

  private final EventContract contract;
  private final List<Problem> problems = new ArrayList<>();

  private MarkedParameterCheck(EventContract contract) {
    this.contract = contract;
  }

  static List<Problem> problems(EventContract contract) {
    MarkedParameterCheck check = new MarkedParameterCheck(contract);
    check.folds();
    check.senders();
    check.key();
    return check.problems;
  }

  private void folds() {
    several(FOLD_PARAMETER, contract.folds(), "@Fold", "the answers can replace only one");
    if (contract.folds().size() != 1) {
      return;
    }
    int index = contract.folds().get(0);
    TypeMirror type = contract.parameters().get(index).type();
    AnswerDeclaration answer = contract.answer().orElse(null);
    TypeMirror returned = answer == null ? type : answer.combined();
    if (UnresolvedTypes.isInAny(List.of(type, returned)) || fits(type, answer)) {
      return;
    }
    String name = TypeTexts.simple(type);
    boolean isFuture = answer != null && answer.isFuture();
    String wanted =
        isFuture ? "CompletableFuture<" + TypeNames.simple(TypeName.get(type).box()) + ">" : name;
    add(
        FOLD_PARAMETER,
        index,
        returned.getKind() == TypeKind.VOID
            ? " is to be replaced by answers, but there are none: " + method() + " returns void."
            : " is "
                + name
                + " and is to be replaced by answers, which are "
                + TypeTexts.simple(returned)
                + ".",
        "Let " + method() + " return " + wanted + ", or remove @Fold.");
  }

  /** Whether answers can be of a parameter's type; a future can't hold primitive ones. */
  private static boolean fits(TypeMirror type, @Nullable AnswerDeclaration answer) {
    if (answer == null) {
      return true; // told already
    }
    TypeName parameter = TypeName.get(type);
    return TypeName.get(answer.combined()).equals(answer.isFuture() ? parameter.box() : parameter);
  }

  private void senders() {
    several(SENDER_PARAMETER, contract.senders(), "@Sender", "an event is fired by one");
    if (contract.senders().size() != 1) {
      return;
    }
    int index = contract.senders().get(0);
    TypeMirror type = contract.parameters().get(index).type();
    if (type.getKind().isPrimitive()) {
      add(
          SENDER_PARAMETER,
          index,
          " says who fired and can't be "
              + TypeTexts.simple(type)
              + ": senders are told apart by identity.",
          "Take an object, or remove @Sender.");
    }
  }

  private void key() {
    List<String> names = contract.parameters().stream().map(ParameterDeclaration::name).toList();
    if (contract.key().isEmpty() || names.contains(contract.key()) || contract.isKeyUnresolved()) {
      return;
    }
    problems.add(
        Problem.of(
            KEY_PARAMETER,
            contract.locationOf("key"),
            "The key of event contract "
                + contract.type().getSimpleName()
                + " is '"
                + Shown.of(contract.key())
                + "', which is none of its parameters.",
            NearestName.of(contract.key(), names)
                .map(name -> "Did you mean '" + name + "'?")
                .orElse("Name one of the event's parameters, or remove 'key'.")));
  }

  private void several(ProblemCode code, List<Integer> marked, String annotation, String reason) {
    marked.stream()
        .skip(1)
        .forEach(
            index ->
                add(
                    code,
                    index,
                    " must not be a second one with " + annotation + ": " + reason + ".",
                    "Remove one of the two annotations."));
  }

  private void add(ProblemCode code, int index, String rest, String action) {
    ParameterDeclaration parameter = contract.parameters().get(index);
    problems.add(
        Problem.of(
            code,
            location(index),
            "Parameter '"
                + parameter.name()
                + "' of event contract "
                + contract.type().getSimpleName()
                + rest,
            action));
  }

  private String method() {
    return contract.method().map(method -> method.getSimpleName().toString()).orElse("it");
  }

  private Location location(int index) {
    return contract
        .method()
        .filter(method -> contract.type().equals(method.getEnclosingElement()))
        .map(ExecutableElement::getParameters)
        .map(parameters -> Location.of(parameters.get(index)))
        .orElseGet(() -> Location.of(contract.type()));
  }
}
