package dev.hardwire.processor.read;

import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A parameter of a callback or of a contract's method.
 *
 * @param name its name; {@code arg0} and so on where it is lost
 * @param type its type
 * @param isNameKnown whether that is the name its author gave it, by which it may be bound
 */
public record ParameterDeclaration(String name, TypeMirror type, boolean isNameKnown) {

  /** A parameter with a name. */
  public ParameterDeclaration(String name, TypeMirror type) {
    this(name, type, true);
  }

  /** Whether both have the same name, and not by chance. */
  public boolean isNamesake(ParameterDeclaration other) {
    return isNameKnown && other.isNameKnown && name.equals(other.name);
  }

  /** Whether it asks for what an event tells of itself. */
  public boolean isEventInfo() {
    return is(AnnotationNames.EVENT_INFO);
  }

  /** Whether it asks for the attempt to call a durable callback. */
  public boolean isDelivery() {
    return is(AnnotationNames.DELIVERY);
  }

  /** Whether it stands for no argument of the event. */
  private boolean isBesideArguments() {
    return isEventInfo() || isDelivery();
  }

  private boolean is(String name) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals(name);
  }

  /** The parameter with another type. */
  public ParameterDeclaration with(TypeMirror other) {
    return new ParameterDeclaration(name, other, isNameKnown);
  }

  /** The parameter in a place where its name counts for nothing. */
  public ParameterDeclaration withoutName(int index) {
    return new ParameterDeclaration("arg" + index, type, false);
  }

  /** Whether the source shows no name for it, so that the compiler made one up. */
  boolean isNameless() {
    return !SourceVersion.isIdentifier(name);
  }

  /** Parameters with the names that were kept of them; as they are where these are others. */
  static List<ParameterDeclaration> renamed(
      List<ParameterDeclaration> declared, List<String> names) {
    return names.size() == declared.size()
        ? IntStream.range(0, names.size())
            .mapToObj(i -> new ParameterDeclaration(names.get(i), declared.get(i).type()))
            .toList()
        : declared;
  }

  /** Those of a callback's parameters that stand for arguments of an event without a contract. */
  public static List<ParameterDeclaration> ofEvent(List<ParameterDeclaration> callback) {
    return callback.stream().filter(parameter -> !parameter.isBesideArguments()).toList();
  }
}
