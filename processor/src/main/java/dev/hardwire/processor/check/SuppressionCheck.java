package dev.hardwire.processor.check;

import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import dev.hardwire.processor.report.Suppressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Whether what is suppressed exists, and may be. */
public final class SuppressionCheck {

  private SuppressionCheck() {}

  /** The problems of the annotations of a type and its methods. */
  public static List<Problem> problems(TypeElement type) {
    List<Problem> problems = new ArrayList<>();
    Stream.<Element>concat(
            Stream.of(type), ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .forEach(
            element ->
                element
                    .getAnnotationMirrors()
                    .forEach(annotation -> problems.addAll(problems(element, annotation))));
    return problems;
  }

  private static List<Problem> problems(Element element, AnnotationMirror annotation) {
    return Suppressions.in(annotation).stream()
        .filter(value -> value.getValue() instanceof String text && !text.equals("<error>"))
        .flatMap(value -> problem(element, annotation, value).stream())
        .toList();
  }

  private static Optional<Problem> problem(
      Element element, AnnotationMirror annotation, AnnotationValue value) {
    String text = String.valueOf(value.getValue());
    Optional<ProblemCode> code =
        Stream.of(ProblemCode.values()).filter(c -> c.displayName().equals(text)).findFirst();
    if (code.filter(ProblemCode::isAdvice).isPresent()) {
      return Optional.empty();
    }
    String reason = code.isPresent() ? "is an error, which can't be suppressed" : "is no rule";
    List<String> advice =
        Stream.of(ProblemCode.values())
            .filter(ProblemCode::isAdvice)
            .map(ProblemCode::displayName)
            .toList();
    String remedy =
        code.isPresent()
            ? "Remove it, and repair what breaks the rule."
            : NearestName.of(text, advice)
                .map(nearest -> "Did you mean '" + nearest + "'?")
                .orElse("Remove it, or name one of " + String.join(", ", advice) + ".");
    return Optional.of(
        Problem.of(
            ProblemCode.UNKNOWN_SUPPRESSION,
            Location.of(element, annotation, value),
            "'" + text + "' " + reason + ".",
            remedy));
  }
}
