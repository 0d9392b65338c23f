package dev.hardwire.processor.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What users don't want to be told, by the member {@code suppress} of our annotations on what the
 * advice is about, or on a class around it. {@code @SuppressWarnings} is not in class files, in
 * which incremental builds hand us unchanged classes.
 */
public final class Suppressions {

  private static final String PACKAGE = "dev.hardwire.";

  private Suppressions() {}

  /** Whether a rule is suppressed for an element. */
  static boolean cover(Element element, ProblemCode code) {
    return Stream.<Optional<Element>>iterate(
            Optional.of(element),
            Optional::isPresent,
            inner -> inner.map(Element::getEnclosingElement))
        .flatMap(Optional::stream)
        .flatMap(each -> each.getAnnotationMirrors().stream())
        .flatMap(annotation -> in(annotation).stream())
        .anyMatch(value -> code.displayName().equals(value.getValue()));
  }

  /** The rules that an annotation suppresses, as it names them; none where it isn't ours. */
  public static List<AnnotationValue> in(AnnotationMirror annotation) {
    TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
    if (!type.getQualifiedName().toString().startsWith(PACKAGE)) {
      return List.of();
    }
    return annotation.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals("suppress"))
        .flatMap(entry -> values(entry.getValue()))
        .toList();
  }

  /** The values of an array; a single value counts as an array of one. */
  private static Stream<AnnotationValue> values(AnnotationValue value) {
    return value.getValue() instanceof List<?> list
        ? list.stream().map(AnnotationValue.class::cast)
        : Stream.of(value);
  }
}
