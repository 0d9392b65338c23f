package dev.hardwire.benchmarks;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks whether the calls by hand are split into as many classes, each with as many owners, as
 * those of the generated dispatchers. If not, the comparison would be of two ways to split.
 */
final class Shapes {

  private Shapes() {}

  static void check() {
    for (String sort : List.of("Instance", "Static")) {
      for (int callbacks : List.of(1, 100, 1_000)) {
        check(sort + callbacks);
      }
    }
  }

  private static void check(String sort) {
    List<Integer> generated = owners("Application_" + sort + "No0Dispatcher", "");
    List<Integer> byHand = owners(sort + "$ByHand0", "Part");
    if (!generated.equals(byHand)) {
      throw new IllegalStateException(
          "Dispatchers of " + sort + " hold " + generated + ", but by hand it is " + byHand);
    }
  }

  /** How many fields each class has: the first one, and its parts. */
  private static List<Integer> owners(String type, String part) {
    return Stream.concat(
            Stream.of(find(type)),
            IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> find(type + part + number)))
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream)
        .map(Shapes::fields)
        .toList();
  }

  private static int fields(Class<?> type) {
    return (int)
        Stream.of(type.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .count();
  }

  private static Optional<Class<?>> find(String name) {
    try {
      return Optional.of(
          Class.forName(
              Shapes.class.getPackageName() + "." + name, false, Shapes.class.getClassLoader()));
    } catch (ClassNotFoundException missing) {
      return Optional.empty();
    }
  }
}
