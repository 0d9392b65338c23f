package dev.hardwire.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.processor.javac.CompiledModule;
import dev.hardwire.processor.javac.SourceReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares what is generated with the files of {@link GoldenFilesTest} and {@link
 * DurableFilesTest}, without compiling it: programs of one module only, since others have to see
 * classes.
 */
class GoldenTextsTest {

  static List<Path> modules() throws IOException {
    List<Path> alone = new ArrayList<>();
    for (String program : GoldenFilesTest.programs()) {
      List<Path> modules = GoldenFilesTest.modules(program);
      if (modules.size() == 1) {
        alone.add(modules.get(0));
      }
    }
    for (Path program : DurableFilesTest.programs()) {
      List<Path> modules = GoldenFilesTest.folders(program);
      if (modules.size() == 1) {
        alone.add(modules.get(0));
      }
    }
    return alone;
  }

  @ParameterizedTest
  @MethodSource("modules")
  void generatesTheExpectedTexts(Path module) {
    SourceReading reading =
        SourceReading.of(
            CompiledModule.textFiles(module.resolve("input")),
            List.of("-Ahardwire.UnheardEvent=off"));
    assertEquals(CompiledModule.textFiles(module.resolve("expected")), reading.generated());
    assertEquals(
        List.of(),
        reading.diagnostics().stream()
            .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
            .filter(message -> !isOfCodecs(message))
            .toList());
  }

  /** What reads and writes stored arguments is made by another processor, which isn't there. */
  private static boolean isOfCodecs(String message) {
    return message.startsWith("[Hardwire/MissingCodecGenerator]");
  }
}
