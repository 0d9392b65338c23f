package dev.hardwire.processor.read;

import java.util.List;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A parameter of a callback or of a contract's method.
 *
 * @param name its name; {@code arg0} and so on where it is lost
 * @param type its type
 */
public record ParameterDeclaration(String name, TypeMirror type) {

  /** Whether it asks for what an event tells of itself. */
  public boolean isEventInfo() {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals(AnnotationNames.EVENT_INFO);
  }

  /** Whether the source shows no name for it, so that the compiler made one up. */
  boolean isNameless() {
    return !SourceVersion.isIdentifier(name);
  }

  /** Those of a callback's parameters that stand for arguments of an event without a contract. */
  public static List<ParameterDeclaration> ofEvent(List<ParameterDeclaration> callback) {
    return callback.stream().filter(parameter -> !parameter.isEventInfo()).toList();
  }
}
