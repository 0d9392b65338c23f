package dev.hardwire.processor.payload;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Whether avaje-jsonb forgets what is in a container: of the contents of some it keeps the class
 * and not the type, where they are outermost.
 */
final class ErasedContents {

  private static final String LIST = "java.util.List";
  private static final Set<String> ERASING =
      Set.of(
          LIST,
          "java.util.Set",
          "java.util.Optional",
          "java.util.ArrayList",
          "java.util.LinkedHashSet");

  private ErasedContents() {}

  /** Whether a container is one of those. */
  static boolean isIn(String container) {
    return ERASING.contains(container);
  }

  /**
   * What is wrong with the contents of a parameter or component.
   *
   * @param written its type as the declaration has it, which is what codecs are generated from
   */
  static Optional<Unstorable> problem(String path, TypeMirror written) {
    if (!(written instanceof DeclaredType declared)
        || !ERASING.contains(StorableTypes.name(declared))) {
      return Optional.empty();
    }
    return declared.getTypeArguments().stream()
        .filter(ErasedContents::isErased)
        .findFirst()
        .map(argument -> erased(path, declared, argument));
  }

  /** What is in a list by itself is read as JSON has it, which is right for strings. */
  private static boolean isErased(TypeMirror argument) {
    return argument instanceof DeclaredType declared
        && !declared.getTypeArguments().isEmpty()
        && !(LIST.equals(StorableTypes.name(declared))
            && declared.getTypeArguments().stream().allMatch(StorableTypes::isString));
  }

  private static Unstorable erased(String path, DeclaredType outer, TypeMirror inner) {
    return new Unstorable(
        path,
        "avaje-jsonb forgets what is in "
            + Text.of(inner)
            + " where that is in "
            + Text.an(outer.asElement().getSimpleName().toString()),
        "Wrap " + Text.of(inner) + " in a record.");
  }
}
