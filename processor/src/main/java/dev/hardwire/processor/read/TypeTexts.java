package dev.hardwire.processor.read;

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
    return TypeName.get(types.erasure(type)).toString();
  }

  /** The type as a message shows it: without packages. */
  public static String simple(TypeMirror type) {
    return TypeNames.simple(TypeName.get(type));
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
            .anyMatch(other -> !TypeName.get(other).equals(TypeName.get(type)));
    return looksLikeAnother ? TypeName.get(type).toString() : simple(type);
  }

  /** A parameter list as a message shows it. */
  public static String parameters(List<ParameterDeclaration> parameters) {
    return parameters.stream()
        .map(parameter -> simple(parameter.type()) + " " + parameter.name())
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
