package dev.hardwire.processor;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.processor.javac.CompiledModule;
import dev.hardwire.processor.javac.Javac;
import dev.hardwire.processor.model.GeneratedNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares what is generated for small programs with files beside them, byte for byte. Each program
 * compiles without a warning, documentation checks included. It is a folder of modules, which are
 * compiled in the order of their names, each seeing those before it.
 *
 * <p>Started with {@code -Dgolden.update=true}, the test writes the files instead.
 */
class GoldenFilesTest {

  private static final Path PROGRAMS = Path.of("src/test/resources/golden");

  static List<String> programs() throws IOException {
    return folders(PROGRAMS).stream().map(program -> program.getFileName().toString()).toList();
  }

  /** The folders of a program's modules. */
  static List<Path> modules(String program) throws IOException {
    return folders(PROGRAMS.resolve(program));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void generatesTheExpectedFiles(String program, @TempDir Path output) throws IOException {
    List<CompiledModule> compiled = new ArrayList<>();
    for (Path folder : modules(program)) {
      CompiledModule result =
          Javac.withHardwire()
              .options("-Xdoclint:all/private,-missing", "-Ahardwire.UnheardEvent=off")
              .seeing(compiled)
              .compile(
                  output.resolve(folder.getFileName()),
                  CompiledModule.textFiles(folder.resolve("input")));
      compiled.add(result);
      if (Boolean.getBoolean("golden.update")) {
        update(folder.resolve("expected"), result.generated());
      } else {
        compare(folder.resolve("expected"), result.generated());
      }
    }
  }

  /** But for texts that are longer by themselves, and headers of classes, which JavaPoet keeps. */
  @ParameterizedTest
  @MethodSource("programs")
  void linesAreAtMost100Long(String program) throws IOException {
    for (Path folder : modules(program)) {
      CompiledModule.textFiles(folder.resolve("expected"))
          .forEach(
              (path, text) -> {
                if (!path.equals(GeneratedNames.SELF_FILE)) { // nobody reads that
                  assertEquals(List.of(), longLines(text), path);
                }
              });
    }
  }

  static List<String> longLines(String text) {
    return text.lines()
        .filter(line -> line.length() > 100)
        .filter(line -> !line.strip().startsWith("\"") && !line.startsWith("@ParameterNames(\""))
        .filter(line -> !line.matches("(public )?final class \\w+ extends .*"))
        .toList();
  }

  static void compare(Path folder, SortedMap<String, String> generated) {
    SortedMap<String, String> expected = CompiledModule.textFiles(folder);
    assertEquals(expected.keySet(), generated.keySet());
    assertAll(
        expected.keySet().stream()
            .map(path -> () -> assertEquals(expected.get(path), generated.get(path), path)));
  }

  static void update(Path folder, SortedMap<String, String> generated) throws IOException {
    if (Files.exists(folder)) {
      for (String obsolete : CompiledModule.textFiles(folder).keySet()) {
        Files.delete(folder.resolve(obsolete));
      }
    }
    for (Map.Entry<String, String> file : generated.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  static List<Path> folders(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }
}
