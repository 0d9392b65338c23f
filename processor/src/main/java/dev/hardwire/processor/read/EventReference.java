package dev.hardwire.processor.read;

import javax.lang.model.element.AnnotationValue;

/**
 * The name of an event in a {@code @Callback}.
 *
 * @param name the name as written
 * @param value the literal, for its place
 */
public record EventReference(String name, AnnotationValue value) {

  /** Whether the name is a constant that the compiler could not find (yet). */
  public boolean isUnresolved() {
    return AnnotationReader.isUnresolvedString(value);
  }
}
