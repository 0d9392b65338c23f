package dev.hardwire.processor.read;

import java.util.List;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/**
 * Finds types that the compiler can't resolve: misspelt ones, or ones that another processor has
 * yet to generate.
 */
public final class UnresolvedTypes extends SimpleTypeVisitor14<Boolean, @Nullable Void> {

  private static final UnresolvedTypes VISITOR = new UnresolvedTypes();

  private UnresolvedTypes() {
    super(false);
  }

  /** Whether any part of a type does not resolve. */
  public static boolean isIn(TypeMirror type) {
    return VISITOR.visit(type, null);
  }

  /** Whether any part of the types does not resolve. */
  public static boolean isInAny(List<? extends TypeMirror> types) {
    return types.stream().anyMatch(UnresolvedTypes::isIn);
  }

  @Override
  public Boolean visitError(ErrorType type, @Nullable Void unused) {
    return true;
  }

  @Override
  public Boolean visitArray(ArrayType type, @Nullable Void unused) {
    return isIn(type.getComponentType());
  }

  @Override
  public Boolean visitDeclared(DeclaredType type, @Nullable Void unused) {
    return isInAny(type.getTypeArguments());
  }

  @Override
  public Boolean visitWildcard(WildcardType type, @Nullable Void unused) {
    TypeMirror bound = type.getExtendsBound();
    TypeMirror superBound = type.getSuperBound();
    return (bound != null && isIn(bound)) || (superBound != null && isIn(superBound));
  }
}
