package dev.hardwire.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.processor.javac.CompiledModule;
import dev.hardwire.processor.javac.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares what {@code -Ahardwire.verbose} tells of golden programs with files. Started with {@code
 * -Dgolden.update=true}, the test writes the files instead.
 */
class VerboseTest {

  private static final Path REPORTS = Path.of("src/test/resources/verbose");

  @TempDir Path output;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "asynchronous-callbacks",
        "attachable-owners",
        "listed-owner",
        "modules",
        "open-events",
        "order-and-conditions"
      })
  void wiringIsTold(String program) throws IOException {
    compare(program, print(GoldenFilesTest.modules(program)));
  }

  @Test
  void whatIsKnownIsToldInSpiteOfErrors() throws IOException {
    Path program = REPORTS.resolve("mistakes");
    compare("mistakes", print(List.of(program.resolve("1-shop"), program.resolve("2-app"))));
  }

  private String print(List<Path> folders) {
    List<CompiledModule> compiled = new ArrayList<>();
    StringBuilder printed = new StringBuilder();
    for (Path folder : folders) {
      Path result = output.resolve(folder.getFileName());
      printed.append(
          Javac.withHardwire()
              .options("-Ahardwire.verbose", "-Ahardwire.UnheardEvent=off")
              .seeing(compiled)
              .print(result, CompiledModule.textFiles(folder.resolve("input"))));
      compiled.add(new CompiledModule(result));
    }
    return printed.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Ahardwire.verbose", "-Ahardwire.verbose=true"})
  void optionTurnsItOn(String option) {
    assertTrue(print(option).contains("[Hardwire] What is wired by door.Door: "), option);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Ahardwire.verbose=false", "-Xlint:all"})
  void nothingIsToldUnlessAskedFor(String option) {
    assertEquals("", print(option));
  }

  private String print(String option) {
    String source =
        """
        package door;

        import dev.hardwire.*;

        @EventWiring
        final class Door {
          @Callback("door_opened")
          static void light() {}
        }
        """;
    return Javac.withHardwire().options(option).print(output, Map.of("door/Door.java", source));
  }

  private static void compare(String program, String printed) throws IOException {
    Path expected = REPORTS.resolve(program + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, printed);
    } else {
      assertEquals(List.of(), longLines(printed));
      assertEquals(Files.readString(expected), printed);
    }
  }

  /** But for errors, whose first line may be of any length. */
  private static List<String> longLines(String printed) {
    return printed
        .lines()
        .filter(line -> line.length() > 110 && !line.contains(": error: "))
        .toList();
  }
}
