package dev.hardwire.processor.report;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * A place in the user's source: an element, one of its annotations, or a value in it.
 *
 * @param element the element; absent where there is no place
 * @param annotation an annotation of the element, where it is meant
 * @param value a value of the annotation, where it is meant
 */
public record Location(
    Optional<Element> element,
    Optional<AnnotationMirror> annotation,
    Optional<AnnotationValue> value) {

  /** No place: the compilation as a whole. */
  public static Location nowhere() {
    return new Location(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The place of an element's name. */
  public static Location of(Element element) {
    return new Location(Optional.of(element), Optional.empty(), Optional.empty());
  }

  /** The place of an annotation. */
  public static Location of(Element element, AnnotationMirror annotation) {
    return new Location(Optional.of(element), Optional.of(annotation), Optional.empty());
  }

  /** The place of a value in an annotation. */
  public static Location of(Element element, AnnotationMirror annotation, AnnotationValue value) {
    return new Location(Optional.of(element), Optional.of(annotation), Optional.of(value));
  }
}
