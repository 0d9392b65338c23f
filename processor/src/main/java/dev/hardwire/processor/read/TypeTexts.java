package dev.hardwire.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.hardwire.processor.model.TypeNames;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Types as text: for keys in class files and for messages. */
public final class TypeTexts {

  private TypeTexts() {}

  /** The erased type by its canonical name, which tells overloads apart. */
  public static String erased(TypeMirror type, Types types) {
    return full(types.erasure(type));
  }

  /** The type, or any object where it does not resolve. */
  public static TypeName name(TypeMirror type) {
    return UnresolvedTypes.isIn(type) ? ClassName.OBJECT : TypeName.get(type);
  }

  /** The type with all packages. */
  public static String full(TypeMirror type) {
    // JavaPoet can't name everything that a compiler puts in the place of a missing type
    return UnresolvedTypes.isIn(type) ? type.toString() : TypeName.get(type).toString();
  }

  /** The type as a message shows it: without packages. */
  public static String simple(TypeMirror type) {
    return TypeNames.simple(full(type));
  }

  /** A parameter list as a message shows it beside another one, so that they can be told apart. */
  public static String parameters(
      List<ParameterDeclaration> parameters, List<ParameterDeclaration> others) {
    return parameters.stream()
        .map(parameter -> beside(parameter.type(), others) + " " + parameter.name())
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String beside(TypeMirror type, List<ParameterDeclaration> others) {
    boolean looksLikeAnother =
        others.stream()
            .map(ParameterDeclaration::type)
            .filter(other -> simple(other).equals(simple(type)))
            .anyMatch(other -> !full(other).equals(full(type)));
    return looksLikeAnother ? full(type) : simple(type);
  }

  /** A parameter list as a message shows it. */
  public static String parameters(List<ParameterDeclaration> parameters) {
    return parameters.stream()
        .map(parameter -> simple(parameter.type()) + " " + parameter.name())
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
