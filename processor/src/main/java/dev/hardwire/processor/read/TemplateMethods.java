package dev.hardwire.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the callbacks that generic supertypes have for a class, and what it has in their place. */
final class TemplateMethods {

  private final Elements elements;
  private final Types types;

  TemplateMethods(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** The instance callbacks of the templates above a class, without those that others replace. */
  List<ExecutableElement> callbacksAbove(TypeElement heir) {
    List<ExecutableElement> callbacks =
        supertypes(heir).stream()
            .filter(OwnerDeclaration::isTemplate)
            .flatMap(TemplateMethods::callbacks)
            .toList();
    Set<ExecutableElement> annotated = new LinkedHashSet<>(callbacks);
    callbacks(heir).forEach(annotated::add);
    return callbacks.stream()
        .filter(
            callback -> annotated.stream().noneMatch(other -> isReplacedBy(other, callback, heir)))
        .toList();
  }

  /** Whether a class has the first method in place of the second one. */
  private boolean isReplacedBy(
      ExecutableElement other, ExecutableElement callback, TypeElement heir) {
    return !isAtOrAbove(other, callback) && elements.overrides(other, callback, heir);
  }

  /** ECJ takes a method above another one for one that overrides it, too. */
  private boolean isAtOrAbove(ExecutableElement other, ExecutableElement callback) {
    return types.isSubtype(types.erasure(owner(callback)), types.erasure(owner(other)));
  }

  private static TypeMirror owner(ExecutableElement method) {
    return Objects.requireNonNull(method.getEnclosingElement()).asType();
  }

  /** Whether a template above a class has callbacks, which the class may replace. */
  boolean areAbove(TypeElement heir) {
    return supertypes(heir).stream()
        .filter(OwnerDeclaration::isTemplate)
        .anyMatch(type -> callbacks(type).findAny().isPresent());
  }

  /** A supertype that has instance callbacks and is an owner itself. */
  Optional<TypeElement> ownerAbove(TypeElement heir) {
    return supertypes(heir).stream()
        .filter(type -> !OwnerDeclaration.isTemplate(type))
        .filter(type -> callbacks(type).findAny().isPresent())
        .findFirst();
  }

  /** The method that a class has where a supertype has the given one; empty where it has none. */
  Optional<ExecutableElement> member(TypeElement heir, ExecutableElement declared) {
    return ElementFilter.methodsIn(elements.getAllMembers(heir)).stream()
        .filter(method -> method.equals(declared) || elements.overrides(method, declared, heir))
        .map(method -> isSibling(method, declared) ? declared : method)
        .findFirst();
  }

  /** Among a class's members, ECJ has an inherited method in another form, without names. */
  private static boolean isSibling(ExecutableElement method, ExecutableElement declared) {
    return Objects.equals(method.getEnclosingElement(), declared.getEnclosingElement());
  }

  /** Whether code beside a class can call the method that it has in place of the given one. */
  boolean isReachable(TypeElement heir, ExecutableElement declared) {
    if (declared.getModifiers().contains(Modifier.PRIVATE)) {
      return true; // a mistake that is told of at the method
    }
    return member(heir, declared)
        .filter(
            method ->
                method.getModifiers().contains(Modifier.PUBLIC)
                    || elements.getPackageOf(method).equals(elements.getPackageOf(heir)))
        .isPresent();
  }

  private static Stream<ExecutableElement> callbacks(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
        .filter(method -> AnnotationReader.find(method, AnnotationNames.CALLBACK).isPresent());
  }

  /** The classes and interfaces above a class, each once. */
  private List<TypeElement> supertypes(TypeElement type) {
    Set<TypeElement> found = new LinkedHashSet<>();
    List<TypeMirror> open = new ArrayList<>(types.directSupertypes(type.asType()));
    while (!open.isEmpty()) {
      TypeMirror next = open.remove(0);
      if (next instanceof DeclaredType declared) {
        Element element = declared.asElement();
        if (element instanceof TypeElement supertype && found.add(supertype)) {
          open.addAll(types.directSupertypes(next));
        }
      }
    }
    return List.copyOf(found);
  }
}
