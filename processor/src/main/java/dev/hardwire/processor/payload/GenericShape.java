package dev.hardwire.processor.payload;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Whether avaje-jsonb can express how a generic record uses its type parameters. */
final class GenericShape {

  private GenericShape() {}

  /** The first use that it can't. */
  static Optional<Unstorable> problem(String path, TypeElement type) {
    for (TypeParameterElement parameter : type.getTypeParameters()) {
      if (parameter.getBounds().stream().anyMatch(it -> !it.toString().endsWith("Object"))) {
        return Optional.of(
            new Unstorable(
                path,
                "avaje-jsonb has no codecs for records whose type parameters have bounds, as "
                    + type.getSimpleName()
                    + "<"
                    + parameter
                    + "> has",
                "Use a record without a bound."));
      }
    }
    return type.getRecordComponents().stream()
        .filter(component -> !isExpressible(component.asType()))
        .findFirst()
        .map(component -> misused(path, component));
  }

  private static Unstorable misused(String path, RecordComponentElement component) {
    return new Unstorable(
        path + "." + component.getSimpleName(),
        "avaje-jsonb can use a type parameter by itself, or alone in a type such as List<T>, but"
            + " not in "
            + component.asType(),
        "Use a record that is not generic.");
  }

  private static boolean isExpressible(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR || !mentionsVariable(type) || isOfOneVariable(type);
  }

  private static boolean isOfOneVariable(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.getTypeArguments().size() == 1
        && declared.getTypeArguments().get(0).getKind() == TypeKind.TYPEVAR;
  }

  private static boolean mentionsVariable(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return mentionsVariable(array.getComponentType());
    }
    List<? extends TypeMirror> arguments =
        type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
    return type.getKind() == TypeKind.TYPEVAR
        || arguments.stream().anyMatch(GenericShape::mentionsVariable);
  }
}
