package dev.hardwire.processor.read;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/**
 * Finds types that the compiler can't resolve: misspelt ones, ones that another processor has yet
 * to generate, and ones that a class file mentions and nobody can find.
 */
public final class UnresolvedTypes extends SimpleTypeVisitor14<List<String>, @Nullable Void> {

  private static final UnresolvedTypes ALL = new UnresolvedTypes(true);
  private static final UnresolvedTypes LOST = new UnresolvedTypes(false);

  private final boolean includesErrors;

  private UnresolvedTypes(boolean includesErrors) {
    super(List.of());
    this.includesErrors = includesErrors;
  }

  /** The name of the first part of a type that does not resolve. */
  public static Optional<String> firstIn(TypeMirror type) {
    return ALL.visit(type, null).stream().findFirst();
  }

  /** The name of the first part of any of the types that does not resolve. */
  public static Optional<String> firstIn(List<? extends TypeMirror> types) {
    return types.stream().flatMap(type -> firstIn(type).stream()).findFirst();
  }

  /** The name of the first class that only class files mention, so that no compiler tells of it. */
  public static Optional<String> firstLostIn(List<? extends TypeMirror> types) {
    return types.stream().flatMap(type -> LOST.visit(type, null).stream()).findFirst();
  }

  /** Whether any part of a type does not resolve. */
  public static boolean isIn(TypeMirror type) {
    return firstIn(type).isPresent();
  }

  /** Whether any part of the types does not resolve. */
  public static boolean isInAny(List<? extends TypeMirror> types) {
    return types.stream().anyMatch(UnresolvedTypes::isIn);
  }

  @Override
  public List<String> visitError(ErrorType type, @Nullable Void unused) {
    return includesErrors ? List.of(type.toString()) : List.of();
  }

  @Override
  public List<String> visitArray(ArrayType type, @Nullable Void unused) {
    return visit(type.getComponentType(), null);
  }

  @Override
  public List<String> visitDeclared(DeclaredType type, @Nullable Void unused) {
    // javac shows the type of a class file that it can't find as resolved, but not the class
    boolean isMissing = type.asElement().asType().getKind() == TypeKind.ERROR;
    return isMissing && type.asElement() instanceof QualifiedNameable missing
        ? List.of(missing.getQualifiedName().toString())
        : namesIn(type.getTypeArguments().stream());
  }

  @Override
  public List<String> visitWildcard(WildcardType type, @Nullable Void unused) {
    return namesIn(Stream.of(type.getExtendsBound(), type.getSuperBound()));
  }

  private List<String> namesIn(Stream<? extends @Nullable TypeMirror> parts) {
    return parts
        .filter(Objects::nonNull)
        .flatMap(part -> visit(Objects.requireNonNull(part), null).stream())
        .toList();
  }
}
