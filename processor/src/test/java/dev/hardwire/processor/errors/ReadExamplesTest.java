package dev.hardwire.processor.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.processor.javac.SourceReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the processors say of the examples of {@link ErrorPageTest} and {@link FurtherErrorsTest},
 * without compiling them: those of one module that is read as it stands, with libraries that the
 * processors don't see, and of which javac says nothing.
 */
final class ReadExamplesTest {

  private static final Path FURTHER = Path.of("src", "test", "resources", "errors");
  private static final Path NOWHERE = Path.of("/nowhere");

  /** Read once, since each example may be asked for alone. */
  private static final List<Example> EXAMPLES = readable();

  static List<Example> examples() {
    return EXAMPLES;
  }

  private static List<Example> readable() {
    List<Path> pages = new ArrayList<>(List.of(Path.of("..", "docs", "errors.md")));
    try (Stream<Path> further = Files.list(FURTHER)) {
      further.sorted().forEach(pages::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages.stream()
        .flatMap(page -> new ExamplePage(page).examples().stream())
        .filter(ReadExamplesTest::isReadable)
        .toList();
  }

  private static boolean isReadable(Example example) {
    return !example.wrong().isEmpty()
        && isAlone(last(example))
        && libraries(example).allMatch(ReadExamplesTest::isOthers)
        && (example.messages() != null || !last(example).needsCodecs())
        && Objects.requireNonNullElse(example.messages(), "")
            .lines()
            .filter(line -> line.contains("error: ") || line.contains("warning: "))
            .allMatch(ReadExamplesTest::isOurs);
  }

  private static ExampleModule last(Example example) {
    return example.wrong().get(example.wrong().size() - 1);
  }

  /** What stands before the last module. It is read together with that. */
  private static Stream<ExampleModule> libraries(Example example) {
    return example.wrong().stream().limit(example.wrong().size() - 1);
  }

  private static boolean isOthers(ExampleModule module) {
    return !module.usesProcessors()
        && module.files().values().stream()
            .noneMatch(source -> source.contains("@Callback") || source.contains("@Event"));
  }

  private static boolean isAlone(ExampleModule module) {
    return module.invisibleModules().isEmpty()
        && module.usesProcessors()
        && module.lateFile().isEmpty()
        && module.lostClasses().isEmpty()
        && !module.isOfLaterVersion()
        && !module.isUnwritable()
        && !module.meetsMistake()
        && !module.files().containsKey("module-info.java");
  }

  private static boolean isOurs(String message) {
    return message.contains("[Hardwire/");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void printsItsMessages(Example example) {
    String expected = example.messages() == null ? "" : example.messages() + "\n";
    assertEquals(expected, messages(example));
  }

  private static String messages(Example example) {
    Map<String, String> files = new TreeMap<>(last(example).files());
    libraries(example).forEach(library -> files.putAll(library.files()));
    List<Diagnostic<? extends JavaFileObject>> ours =
        SourceReading.of(files, last(example).options()).diagnostics().stream()
            .filter(diagnostic -> isOurs(diagnostic.getMessage(Locale.ENGLISH)))
            .toList();
    return new PrintedMessages(NOWHERE, NOWHERE).print(ours);
  }
}
