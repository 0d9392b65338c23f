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
 * @param combined the event's answer: what the future holds where the method returns one, otherwise
 *     as returned
 * @param element what a single callback answers
 * @param fold which parameter is replaced by each answer of a chain; -1 elsewhere
 */
public record AnswerDeclaration(
    Kind kind, TypeMirror returned, TypeMirror combined, TypeMirror element, int fold) {

  private static final String LIST = "java.util.List";
  private static final String OPTIONAL = "java.util.Optional";
  private static final String FUTURE = "java.util.concurrent.CompletableFuture";

  /**
   * The answer of a method; absent where it is a list, an optional or a future of nobody knows
   * what.
   *
   * @param folds the parameters that are marked as a chain's
   */
  static Optional<AnswerDeclaration> of(TypeMirror returned, List<Integer> folds) {
    return isNamed(returned, FUTURE)
        ? held((DeclaredType) returned).flatMap(held -> of(returned, held, folds))
        : of(returned, returned, folds);
  }

  private static Optional<AnswerDeclaration> of(
      TypeMirror returned, TypeMirror combined, List<Integer> folds) {
    if (!folds.isEmpty()) {
      return Optional.of(
          new AnswerDeclaration(Kind.FOLD, returned, combined, combined, folds.get(0)));
    }
    if (isNamed(combined, LIST) || isNamed(combined, OPTIONAL)) {
      Kind kind = isNamed(combined, LIST) ? Kind.LIST : Kind.FIRST;
      return element((DeclaredType) combined, isNamed(returned, FUTURE))
          .map(element -> new AnswerDeclaration(kind, returned, combined, element, -1));
    }
    Kind kind = single(combined, isNamed(returned, FUTURE));
    return Optional.of(new AnswerDeclaration(kind, returned, combined, combined, -1));
  }

  /** What becomes of answers where the event's answer does not gather them. */
  private static Kind single(TypeMirror combined, boolean isFuture) {
    if (isFuture ? isNamed(combined, "java.lang.Void") : combined.getKind() == TypeKind.VOID) {
      return Kind.NONE;
    }
    boolean isVeto =
        isFuture ? isNamed(combined, "java.lang.Boolean") : combined.getKind() == TypeKind.BOOLEAN;
    return isVeto ? Kind.VETO : Kind.ONE;
  }

  /** Whether the method returns a future of the answer. */
  public boolean isFuture() {
    return isNamed(returned, FUTURE);
  }

  /** Whether the method returns nothing at all. */
  public boolean isVoid() {
    return kind == Kind.NONE && !isFuture();
  }

  private static boolean isNamed(TypeMirror type, String name) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals(name);
  }

  /** What a future holds; absent where it says so by a wildcard, which its publisher can't use. */
  private static Optional<TypeMirror> held(DeclaredType future) {
    return future.getTypeArguments().stream()
        .findFirst()
        .<TypeMirror>map(held -> held)
        .filter(held -> held.getKind() != TypeKind.WILDCARD);
  }

  /** What a list or optional holds; in a future, which can hold no other one, it says so. */
  private static Optional<TypeMirror> element(DeclaredType type, boolean isExact) {
    if (type.getTypeArguments().isEmpty()) {
      return Optional.empty();
    }
    TypeMirror argument = type.getTypeArguments().get(0);
    if (!(argument instanceof WildcardType wildcard)) {
      return Optional.of(argument);
    }
    return Optional.ofNullable(wildcard.getExtendsBound()).filter(bound -> !isExact);
  }
}
