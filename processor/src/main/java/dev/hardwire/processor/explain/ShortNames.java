package dev.hardwire.processor.explain;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.CallbackLabel;
import dev.hardwire.processor.model.TypeNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of modules and owners without their packages, as long as these tell none apart. */
final class ShortNames {

  private final Set<String> ambiguous = new HashSet<>();

  /** Names of what takes part in a wiring. */
  static ShortNames of(WiringFacts facts) {
    ShortNames names = new ShortNames();
    Map<String, ClassName> known = new HashMap<>();
    facts.modules().stream()
        .flatMap(
            module ->
                Stream.concat(
                    module.name().stream(),
                    module.callbacks().stream().map(callback -> callback.label().owner())))
        .forEach(
            type -> {
              ClassName other = known.putIfAbsent(simple(type), type);
              if (other != null && !other.equals(type)) {
                names.ambiguous.add(simple(type));
              }
            });
    return names;
  }

  private static String simple(ClassName type) {
    return String.join(".", type.simpleNames());
  }

  /** The shortest name of a class. */
  String of(ClassName type) {
    return ambiguous.contains(simple(type)) ? type.canonicalName() : simple(type);
  }

  /** The name of a module. */
  String of(Optional<ClassName> module) {
    return module.map(this::of).orElse("this compilation");
  }

  /** A callback with the types of its parameters: {@code Emails.greet(String)}. */
  String of(CallbackLabel label) {
    return of(label.owner())
        + "."
        + label.method()
        + label.types().stream().map(TypeNames::simple).collect(Collectors.joining(", ", "(", ")"));
  }
}
