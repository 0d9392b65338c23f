package dev.hardwire.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads an annotation's members by name; an absent member reads as empty. */
final class AnnotationReader {

  private final AnnotationMirror annotation;

  private AnnotationReader(AnnotationMirror annotation) {
    this.annotation = annotation;
  }

  static AnnotationReader of(AnnotationMirror annotation) {
    return new AnnotationReader(annotation);
  }

  /** The annotation of the given canonical name on an element. */
  static Optional<AnnotationMirror> find(Element element, String annotationName) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(annotationName)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  Optional<AnnotationValue> value(String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** The values of an array member; a single value counts as an array of one. */
  List<AnnotationValue> values(String member) {
    AnnotationValue value = value(member).orElse(null);
    if (value == null) {
      return List.of();
    }
    if (value.getValue() instanceof List<?> list) {
      return list.stream().map(AnnotationValue.class::cast).toList();
    }
    return List.of(value);
  }

  String string(String member) {
    return value(member).map(value -> String.valueOf(value.getValue())).orElse("");
  }

  List<String> strings(String member) {
    return values(member).stream().map(value -> String.valueOf(value.getValue())).toList();
  }

  /** Whether a string is given by a constant that the compiler could not find (yet). */
  static boolean isUnresolvedString(AnnotationValue value) {
    return !(value.getValue() instanceof String text) || text.equals("<error>");
  }

  int integer(String member) {
    return value(member).map(value -> value.getValue() instanceof Integer i ? i : 0).orElse(0);
  }

  boolean isTrue(String member) {
    return value(member).map(value -> Boolean.TRUE.equals(value.getValue())).orElse(false);
  }

  List<AnnotationReader> annotations(String member) {
    return values(member).stream()
        .filter(value -> value.getValue() instanceof AnnotationMirror)
        .map(value -> of((AnnotationMirror) value.getValue()))
        .toList();
  }

  List<TypeReference> types(String member) {
    return values(member).stream().map(value -> new TypeReference(value, type(value))).toList();
  }

  private static Optional<TypeElement> type(AnnotationValue value) {
    if (value.getValue() instanceof TypeMirror mirror && mirror.getKind() == TypeKind.DECLARED) {
      return Optional.of((TypeElement) ((DeclaredType) mirror).asElement());
    }
    return Optional.empty();
  }
}
