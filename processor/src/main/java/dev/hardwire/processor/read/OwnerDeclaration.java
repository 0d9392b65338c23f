package dev.hardwire.processor.read;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * A class that declares or inherits callbacks, in the compilation at hand.
 *
 * @param type the class
 * @param callbacks the callbacks that are called on it, in the order of their names and parameter
 *     types
 * @param inheritable the callbacks that it has for its subclasses, being a template
 * @param inheritance what it says of callbacks of its supertypes
 * @param takenNames names that classes generated for it would have, and that others have
 */
public record OwnerDeclaration(
    TypeElement type,
    List<CallbackDeclaration> callbacks,
    List<CallbackDeclaration> inheritable,
    Optional<Inheritance> inheritance,
    List<ClassName> takenNames) {

  /**
   * The annotation of a class that inherits callbacks.
   *
   * @param annotation the annotation
   * @param unreachable callbacks of its supertypes, and their conditions, that can't be called on
   *     it
   * @param foreign a supertype whose callbacks are its own
   * @param hasTemplates whether there is anything to inherit, or to replace
   */
  public record Inheritance(
      AnnotationMirror annotation,
      List<ExecutableElement> unreachable,
      Optional<TypeElement> foreign,
      boolean hasTemplates) {

    /** A copy of the list is kept. */
    public Inheritance {
      unreachable = List.copyOf(unreachable);
    }
  }

  /** Copies of the lists are kept. */
  public OwnerDeclaration {
    callbacks = List.copyOf(callbacks);
    inheritable = List.copyOf(inheritable);
    takenNames = List.copyOf(takenNames);
  }

  /** The canonical name of the class, by which owners are ordered. */
  public String name() {
    return type.getQualifiedName().toString();
  }

  /** The callbacks that it declares itself. */
  public Stream<CallbackDeclaration> declared() {
    return Stream.concat(callbacks.stream(), inheritable.stream())
        .filter(callback -> callback.inheritance().isEmpty());
  }

  /**
   * Whether the instance callbacks of a type are called on subclasses: it has type parameters, and
   * nobody can make an object of it alone.
   */
  public static boolean isTemplate(TypeElement type) {
    boolean isAbstract =
        type.getKind() == ElementKind.INTERFACE || type.getModifiers().contains(Modifier.ABSTRACT);
    return isAbstract && isGeneric(type);
  }

  /** Whether an object of a type has type arguments. */
  public static boolean isGeneric(TypeElement type) {
    if (!type.getTypeParameters().isEmpty()) {
      return true;
    }
    return !type.getModifiers().contains(Modifier.STATIC)
        && type.getEnclosingElement() instanceof TypeElement enclosing
        && isGeneric(enclosing);
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

  private List<TypeMirror> supertypes() {
    return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
        .<TypeMirror>map(supertype -> supertype)
        .toList();
  }

  /** Whether anything in the callbacks' signatures is still to come from another processor. */
  public boolean isUnresolved() {
    return Stream.concat(callbacks.stream(), inheritable.stream())
            .anyMatch(CallbackDeclaration::isUnresolved)
        || (inheritance.isPresent() && UnresolvedTypes.isInAny(supertypes()));
  }
}
