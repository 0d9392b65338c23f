package dev.hardwire.processor.read;

import dev.hardwire.processor.model.AnswerModel.Kind;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * What a contract's method answers, and how its type says that answers are combined.
 *
 * @param kind the way they are combined
 * @param returned what the method returns
 * @param element what a single callback answers
 * @param fold which parameter is replaced by each answer of a chain; -1 elsewhere
 */
public record AnswerDeclaration(Kind kind, TypeMirror returned, TypeMirror element, int fold) {

  private static final String LIST = "java.util.List";
  private static final String OPTIONAL = "java.util.Optional";

  /**
   * The answer of a method; absent where it is a list or optional of nobody knows what.
   *
   * @param folds the parameters that are marked as a chain's
   */
  static Optional<AnswerDeclaration> of(TypeMirror returned, List<Integer> folds) {
    if (!folds.isEmpty()) {
      return Optional.of(new AnswerDeclaration(Kind.FOLD, returned, returned, folds.get(0)));
    }
    if (returned.getKind() == TypeKind.VOID) {
      return Optional.of(new AnswerDeclaration(Kind.NONE, returned, returned, -1));
    }
    if (returned.getKind() == TypeKind.BOOLEAN) {
      return Optional.of(new AnswerDeclaration(Kind.VETO, returned, returned, -1));
    }
    if (isNamed(returned, LIST) || isNamed(returned, OPTIONAL)) {
      Kind kind = isNamed(returned, LIST) ? Kind.LIST : Kind.FIRST;
      return element((DeclaredType) returned)
          .map(element -> new AnswerDeclaration(kind, returned, element, -1));
    }
    return Optional.of(new AnswerDeclaration(Kind.ONE, returned, returned, -1));
  }

  private static boolean isNamed(TypeMirror type, String name) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals(name);
  }

  /** What a list or optional holds. */
  private static Optional<TypeMirror> element(DeclaredType type) {
    if (type.getTypeArguments().isEmpty()) {
      return Optional.empty();
    }
    TypeMirror argument = type.getTypeArguments().get(0);
    return argument instanceof WildcardType wildcard
        ? Optional.ofNullable(wildcard.getExtendsBound())
        : Optional.of(argument);
  }
}
