package dev.hardwire.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.processor.javac.CompiledModule;
import dev.hardwire.processor.javac.Javac;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documentation of generated classes is good for javadoc, links to callbacks included. */
class DocumentationTest {

  @ParameterizedTest
  @ValueSource(strings = {"modules", "nested-types"})
  void javadocHasNothingToComplainAbout(String program, @TempDir Path output) throws IOException {
    List<CompiledModule> compiled = new ArrayList<>();
    List<String> sources = new ArrayList<>();
    for (Path module : GoldenFilesTest.modules(program)) {
      Path input = module.resolve("input");
      Path folder = output.resolve(module.getFileName().toString());
      CompiledModule result =
          Javac.withHardwire().seeing(compiled).compile(folder, CompiledModule.textFiles(input));
      compiled.add(result);
      sources.addAll(javaFiles(input));
      sources.addAll(javaFiles(result.generatedSources()));
    }
    List<String> arguments = new ArrayList<>(sources);
    arguments.addAll(List.of("-Xdoclint:all,-missing", "-Werror", "-private", "-quiet"));
    arguments.addAll(List.of("-d", output.resolve("documentation").toString()));
    arguments.addAll(List.of("-classpath", Javac.withHardwire().classPath()));
    StringWriter messages = new StringWriter();
    PrintWriter writer = new PrintWriter(messages);

    ToolProvider.findFirst("javadoc")
        .orElseThrow()
        .run(writer, writer, arguments.toArray(new String[0]));

    assertEquals("", messages.toString());
  }

  private static List<String> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).filter(file -> file.endsWith(".java")).toList();
    }
  }
}
