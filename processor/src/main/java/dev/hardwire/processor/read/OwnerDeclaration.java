package dev.hardwire.processor.read;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * A class that declares callbacks, in the compilation at hand.
 *
 * @param type the class
 * @param callbacks its callbacks, in the order of their names and parameter types
 * @param takenNames names that classes generated for it would have, and that others have
 */
public record OwnerDeclaration(
    TypeElement type, List<CallbackDeclaration> callbacks, List<ClassName> takenNames) {

  /** Copies of the lists are kept. */
  public OwnerDeclaration {
    callbacks = List.copyOf(callbacks);
    takenNames = List.copyOf(takenNames);
  }

  /** The canonical name of the class, by which owners are ordered. */
  public String name() {
    return type.getQualifiedName().toString();
  }

  /** Whether any number of its instances come and go. */
  public boolean isAttachable() {
    return isAttachable(type);
  }

  /** Whether any number of instances of an owner come and go. */
  public static boolean isAttachable(TypeElement owner) {
    return AnnotationReader.find(owner, AnnotationNames.ATTACHABLE).isPresent();
  }

  /** Whether a class says that it takes over the callbacks of its supertypes. */
  public static boolean inheritsCallbacks(TypeElement type) {
    return AnnotationReader.find(type, AnnotationNames.INHERIT_CALLBACKS).isPresent();
  }

  /** The annotation of an owner of which any number of instances come and go. */
  public static AnnotationMirror attachable(TypeElement owner) {
    return AnnotationReader.find(owner, AnnotationNames.ATTACHABLE).orElseThrow();
  }

  /** Whether another callback of the same class has the same name. */
  public static boolean hasOverloadedCallback(CallbackDeclaration callback) {
    return ElementFilter.methodsIn(callback.owner().getEnclosedElements()).stream()
        .filter(other -> other.getSimpleName().equals(callback.method().getSimpleName()))
        .filter(other -> AnnotationReader.find(other, AnnotationNames.CALLBACK).isPresent())
        .anyMatch(other -> !other.equals(callback.method()));
  }

  /** Whether anything in the callbacks' signatures is still to come from another processor. */
  public boolean isUnresolved() {
    return callbacks.stream().anyMatch(CallbackDeclaration::isUnresolved);
  }
}
