import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where sources go, what they repeat, and how often. */
record Text(Path folder) {

  static final int TYPES = 20;
  static final int OWNERS = 10;
  static final int CALLBACKS_OF_OWNER = 10;
  static final List<Integer> CALLBACKS = List.of(0, 1, 3, 10, 30, 100);

  static Text in(Path root) throws IOException {
    return new Text(Files.createDirectories(root.resolve("dev/hardwire/benchmarks")));
  }

  /** Something for each of the first callbacks, of which each owner has ten. */
  static String methods(int count, String separator, String format) {
    return numbers(
        count,
        separator,
        number -> format.formatted(number / CALLBACKS_OF_OWNER, number % CALLBACKS_OF_OWNER));
  }

  static String types(String separator, IntFunction<String> text) {
    return numbers(TYPES, separator, text);
  }

  static String numbers(int count, String separator, IntFunction<String> text) {
    return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining(separator));
  }

  void write(String name, String source) throws IOException {
    Files.writeString(
        folder.resolve(name + ".java"), "package dev.hardwire.benchmarks;\n\n" + source);
  }
}
