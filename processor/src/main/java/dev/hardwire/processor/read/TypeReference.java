package dev.hardwire.processor.read;

import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A class literal in an annotation.
 *
 * @param value the literal, for its place
 * @param type the class; absent where it does not resolve or isn't a declared type
 */
public record TypeReference(AnnotationValue value, Optional<TypeElement> type) {

  /** Whether the literal names a type that the compiler could not find (yet). */
  public boolean isUnresolved() {
    // ECJ shows an unresolved literal as an error type, javac as a string
    return !(value.getValue() instanceof TypeMirror mirror) || mirror.getKind() == TypeKind.ERROR;
  }

  /** Whether it says that there is no class. */
  boolean isVoid() {
    return value.getValue() instanceof TypeMirror mirror && mirror.getKind() == TypeKind.VOID;
  }

  /** The canonical name of the class, or what stands in its place. */
  public String name() {
    return type.map(found -> found.getQualifiedName().toString()).orElseGet(this::text);
  }

  /** The type as messages show it. */
  public String text() {
    return value.getValue() instanceof TypeMirror mirror && mirror.getKind() != TypeKind.ERROR
        ? TypeTexts.simple(mirror)
        : value.toString().replaceFirst("\\.class$", "");
  }
}
