import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where sources go, what they repeat, and how often. */
record Text(Path folder, String packageName) {

  static final int TYPES = 20;
  static final int OWNERS = 100;
  static final int CALLBACKS_OF_OWNER = 10;
  static final List<Integer> CALLBACKS = List.of(0, 1, 3, 10, 30, 100, 1_000);

  static Text in(Path root, String packageName) throws IOException {
    return new Text(
        Files.createDirectories(root.resolve(packageName.replace('.', '/'))), packageName);
  }

  /** Something for each of the first callbacks, of which each owner has ten. */
  static String methods(int count, String separator, String format) {
    return numbers(
        count,
        separator,
        number ->
            format.formatted(owner(number / CALLBACKS_OF_OWNER), number % CALLBACKS_OF_OWNER));
  }

  /** How the names of an owner end, so that their order is that of their numbers. */
  static String owner(int number) {
    return "%02d".formatted(number);
  }

  static int owners(int callbacks) {
    return (callbacks + CALLBACKS_OF_OWNER - 1) / CALLBACKS_OF_OWNER;
  }

  static String types(String separator, IntFunction<String> text) {
    return numbers(TYPES, separator, text);
  }

  static String numbers(int count, String separator, IntFunction<String> text) {
    return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining(separator));
  }

  /** Leaves a file alone that is the same already, so that nothing is compiled again. */
  void write(String name, String source) throws IOException {
    Path file = folder.resolve(name + ".java");
    String content = "package " + packageName + ";\n\n" + source;
    if (!Files.exists(file) || !Files.readString(file).equals(content)) {
      Files.writeString(file, content);
    }
  }
}
