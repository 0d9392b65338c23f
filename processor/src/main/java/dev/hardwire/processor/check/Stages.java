package dev.hardwire.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Answers that come later, and whose failure nobody would see. */
public final class Stages {

  /** Any of them, by a name that everybody can see. */
  public static final TypeName ANY =
      ParameterizedTypeName.get(
          ClassName.get("java.util.concurrent", "CompletionStage"),
          WildcardTypeName.subtypeOf(Object.class));

  private static final String NAME = "java.util.concurrent.CompletionStage";

  private Stages() {}

  /** Whether a type is {@link java.util.concurrent.CompletionStage} or extends it. */
  public static boolean isStage(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && (element.getQualifiedName().contentEquals(NAME)
            || Stream.concat(Stream.of(element.getSuperclass()), element.getInterfaces().stream())
                .anyMatch(Stages::isStage));
  }
}
