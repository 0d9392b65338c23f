package dev.hardwire.processor.check;

import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Whether a value can be handed on without a cast, an unchecked conversion or a loss. */
final class Assignability {

  private final Types types;

  Assignability(Types types) {
    this.types = types;
  }

  /** Whether a value of the first type can be handed on as one of the second. */
  boolean fits(TypeMirror given, TypeMirror wanted) {
    if (given.getKind() == TypeKind.ERROR || wanted.getKind() == TypeKind.ERROR) {
      return types.isSameType(given, wanted);
    }
    if (given.getKind() == TypeKind.VOID || wanted.getKind() == TypeKind.VOID) {
      return false;
    }
    if (given.getKind().isPrimitive() || wanted.getKind().isPrimitive()) {
      return types.isAssignable(given, wanted);
    }
    return types.isSubtype(given, wanted);
  }
}
