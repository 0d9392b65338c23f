package dev.hardwire.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.processor.javac.CompiledModule;
import dev.hardwire.processor.javac.Javac;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares what is generated for programs with durable callbacks with files beside them, as {@link
 * GoldenFilesTest} does. Avaje's processor runs, too; what it makes is compiled and not compared.
 */
class DurableFilesTest {

  private static final Path PROGRAMS = Path.of("src/test/resources/durable");

  static List<Path> programs() throws IOException {
    return GoldenFilesTest.folders(PROGRAMS);
  }

  @ParameterizedTest
  @MethodSource("programs")
  void generatesTheExpectedFiles(Path program, @TempDir Path output) throws IOException {
    List<CompiledModule> compiled = new ArrayList<>();
    for (Path folder : GoldenFilesTest.folders(program)) {
      CompiledModule result =
          Javac.withCodecs()
              .options("-Ahardwire.UnheardEvent=off")
              .seeing(compiled)
              .compile(
                  output.resolve(folder.getFileName()),
                  CompiledModule.textFiles(folder.resolve("input")));
      compiled.add(result);
      SortedMap<String, String> generated = ours(result.generated());
      if (Boolean.getBoolean("golden.update")) {
        GoldenFilesTest.update(folder.resolve("expected"), generated);
      } else {
        GoldenFilesTest.compare(folder.resolve("expected"), generated);
      }
      generated.forEach(
          (path, text) -> assertEquals(List.of(), GoldenFilesTest.longLines(text), path));
    }
  }

  private static SortedMap<String, String> ours(Map<String, String> generated) {
    SortedMap<String, String> ours = new TreeMap<>(generated);
    ours.keySet().removeIf(path -> path.startsWith("META-INF/services/"));
    ours.values().removeIf(text -> text.contains("import io.avaje.jsonb.spi.Generated"));
    return ours;
  }
}
