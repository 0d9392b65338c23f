package dev.hardwire.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the methods by which events are fired. */
final class AbstractMethods {

  private final Elements elements;
  private final ParameterLines lines;

  AbstractMethods(Elements elements, Types types) {
    this.elements = elements;
    this.lines = new ParameterLines(types);
  }

  /** The one abstract method of an interface, as Java counts them for functional interfaces. */
  Optional<ExecutableElement> of(TypeElement type) {
    TypeElement object = elements.getTypeElement("java.lang.Object");
    List<ExecutableElement> found = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(type))) {
      if (method.getModifiers().contains(Modifier.ABSTRACT)
          && !isRepeated(method, found)
          && !isOfObject(method, object)) {
        found.add(method);
      }
    }
    return found.size() == 1 ? Optional.of(asDeclared(found.get(0))) : Optional.empty();
  }

  /** Among a type's members, ECJ has those of generic supertypes in a form without names. */
  private static ExecutableElement asDeclared(ExecutableElement member) {
    List<ExecutableElement> alike =
        ElementFilter.methodsIn(
                Objects.requireNonNull(member.getEnclosingElement()).getEnclosedElements())
            .stream()
            .filter(method -> method.getSimpleName().equals(member.getSimpleName()))
            .filter(method -> method.getParameters().size() == member.getParameters().size())
            .toList();
    return alike.size() == 1 ? alike.get(0) : member;
  }

  private boolean isRepeated(ExecutableElement method, List<ExecutableElement> found) {
    return found.stream().anyMatch(other -> haveSameSignature(method, other));
  }

  private boolean isOfObject(ExecutableElement method, TypeElement object) {
    return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
        .filter(other -> other.getModifiers().contains(Modifier.PUBLIC))
        .anyMatch(other -> haveSameSignature(method, other));
  }

  private boolean haveSameSignature(ExecutableElement one, ExecutableElement other) {
    return one.getSimpleName().equals(other.getSimpleName())
        && lines.key(one).equals(lines.key(other));
  }
}
