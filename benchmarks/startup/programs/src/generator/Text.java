import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where sources go, what they repeat, and how often. */
record Text(Path folder) {

  static final int EVENTS = 100;
  static final int OWNERS = 10;
  static final int CALLBACKS = 3;

  static Text in(Path root) throws IOException {
    return new Text(
        Files.createDirectories(root.resolve("dev/hardwire/benchmarks/startup/program")));
  }

  static boolean isHeard(int event, int owner) {
    return (owner - event % OWNERS + OWNERS) % OWNERS < CALLBACKS;
  }

  static int owner(int event, int callback) {
    return (event + callback) % OWNERS;
  }

  static String owners(String separator, String format) {
    return numbers(OWNERS, separator, format::formatted);
  }

  static String events(String separator, String format) {
    return numbers(EVENTS, separator, format::formatted);
  }

  static String numbers(int count, String separator, IntFunction<String> text) {
    return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining(separator));
  }

  void write(String name, String source) throws IOException {
    write(name, "", source);
  }

  void write(String name, String annotation, String source) throws IOException {
    Files.writeString(
        folder.resolve(name + ".java"),
        annotation + "package dev.hardwire.benchmarks.startup.program;\n\n" + source);
  }
}
