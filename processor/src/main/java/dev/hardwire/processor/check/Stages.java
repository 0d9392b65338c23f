package dev.hardwire.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Answers that come later. */
public final class Stages {

  /** Any of them, by a name that everybody can see. */
  public static final TypeName ANY =
      ParameterizedTypeName.get(
          ClassName.get("java.util.concurrent", "CompletionStage"),
          WildcardTypeName.subtypeOf(Object.class));

  private static final String NAME = "java.util.concurrent.CompletionStage";
  private static final String FUTURE = "java.util.concurrent.Future";

  private Stages() {}

  /** Whether a type is {@link java.util.concurrent.CompletionStage} or extends it. */
  public static boolean isStage(TypeMirror type) {
    return isA(type, NAME);
  }

  /** Whether a type is {@link java.util.concurrent.Future} or extends it. */
  static boolean isFuture(TypeMirror type) {
    return isA(type, FUTURE);
  }

  /** Whether a type is {@link java.util.concurrent.CompletableFuture} and no subtype of it. */
  static boolean isCompletableFuture(TypeMirror type) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals("java.util.concurrent.CompletableFuture");
  }

  private static boolean isA(TypeMirror type, String name) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && (element.getQualifiedName().contentEquals(name)
            || Stream.concat(Stream.of(element.getSuperclass()), element.getInterfaces().stream())
                .anyMatch(supertype -> isA(supertype, name)));
  }

  /** What a stage holds when it is complete; absent where it does not say. */
  static Optional<TypeMirror> held(TypeMirror stage, Elements elements, Types types) {
    if (!isStage(stage)) {
      return Optional.empty();
    }
    DeclaredType declared = (DeclaredType) stage;
    if (((TypeElement) declared.asElement()).getQualifiedName().contentEquals(NAME)) {
      return declared.getTypeArguments().stream().findFirst().map(held -> bound(held, elements));
    }
    return types.directSupertypes(stage).stream()
        .flatMap(supertype -> held(supertype, elements, types).stream())
        .findFirst();
  }

  /** The type itself, or what a wildcard stands for at least. */
  private static TypeMirror bound(TypeMirror type, Elements elements) {
    if (!(type instanceof WildcardType wildcard)) {
      return type;
    }
    TypeMirror bound = wildcard.getExtendsBound();
    return bound == null ? elements.getTypeElement("java.lang.Object").asType() : bound;
  }
}
