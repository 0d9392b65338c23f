package dev.hardwire.integration.manifest;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.tools.Compile;
import dev.hardwire.integration.tools.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The manifests of the processors' golden programs are the same, byte for byte, whichever compiler
 * makes them, and in whatever order it gets the sources.
 */
final class ManifestsTest {

  private static final Path PROGRAMS =
      PackagedJars.root().resolve("processor/src/test/resources/golden");

  @TempDir Path output;

  static List<String> programs() throws IOException {
    return folders(PROGRAMS).stream().map(folder -> folder.getFileName().toString()).toList();
  }

  private static List<Path> folders(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void shuffledSourcesGiveTheSameManifests(String program) throws IOException {
    Random random = new Random(program.hashCode());
    compare(
        program,
        sources -> {
          List<Path> shuffled = new ArrayList<>(sources);
          Collections.shuffle(shuffled, random);
          return shuffled;
        },
        compile -> compile.onlyOptions("-encoding", "UTF-8", "-g:none").byJavac().orFail());
  }

  @ParameterizedTest
  @MethodSource("programs")
  void ecjGivesTheSameManifests(String program) throws IOException {
    compare(
        program,
        UnaryOperator.identity(),
        compile ->
            compile
                .onlyOptions("--release", "17", "-encoding", "UTF-8", "-nowarn")
                .byEcj()
                .orFail());
  }

  private interface Run {
    void with(Compile compile);
  }

  private void compare(String program, UnaryOperator<List<Path>> order, Run run)
      throws IOException {
    List<Path> classPath =
        new ArrayList<>(
            List.of(
                PackagedJars.annotations(),
                PackagedJars.runtime(),
                PackagedJars.async(),
                PackagedJars.testing()));
    for (Path module : folders(PROGRAMS.resolve(program))) {
      Path classes = output.resolve(module.getFileName());
      run.with(
          Compile.into(classes)
              .classPath(classPath)
              .sources(order.apply(FileTree.files(module.resolve("input"), ".java"))));
      classPath.add(classes);
      Map<String, String> expected = manifests(module.resolve("expected"));
      assertFalse(expected.isEmpty(), module::toString);
      FileTree.assertSame(expected, manifests(classes));
    }
  }

  private static Map<String, String> manifests(Path folder) {
    return FileTree.contents(folder, name -> name.endsWith(".json"));
  }
}
