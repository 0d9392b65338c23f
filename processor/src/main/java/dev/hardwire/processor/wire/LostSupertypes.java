package dev.hardwire.processor.wire;

import dev.hardwire.processor.read.UnresolvedTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds classes that others extend and that are missing, without which a compiler is lost. */
final class LostSupertypes {

  private final Map<TypeElement, Optional<String>> known = new HashMap<>();

  /** The first missing class or interface that a class extends, directly or not. */
  Optional<String> firstOf(TypeElement type) {
    Optional<String> lost = known.get(type);
    if (lost == null) {
      lost =
          Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
              .flatMap(
                  supertype ->
                      UnresolvedTypes.firstIn(supertype)
                          .or(() -> firstOfAny(List.of(supertype)))
                          .stream())
              .findFirst();
      known.put(type, lost);
    }
    return lost;
  }

  /** The first missing class or interface that any of the types extends. */
  Optional<String> firstOfAny(List<? extends TypeMirror> types) {
    for (TypeMirror type : types) {
      if (type instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement element) {
        Optional<String> lost = firstOf(element);
        if (lost.isPresent()) {
          return lost;
        }
      }
    }
    return Optional.empty();
  }
}
