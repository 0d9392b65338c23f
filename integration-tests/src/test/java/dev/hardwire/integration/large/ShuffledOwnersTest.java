package dev.hardwire.integration.large;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.tools.Compile;
import dev.hardwire.integration.tools.FileTree;
import dev.hardwire.integration.tools.Resources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order in which a compiler is given many owners is nothing that anybody can see later. */
final class ShuffledOwnersTest {

  private static @TempDir Path folder;
  private static List<Path> sources = List.of();
  private static Map<String, String> expected = Map.of();

  @BeforeAll
  static void compileInOrder() {
    List<Path> files = new ArrayList<>(ControlRoom.write(folder.resolve("sources")));
    files.add(Resources.folder("large/tally/Tally.java"));
    Collections.sort(files);
    sources = List.copyOf(files);
    expected = compile("sorted", sources);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void shuffledSourcesGiveTheSameBytes(long seed) {
    List<Path> shuffled = new ArrayList<>(sources);
    Collections.shuffle(shuffled, new Random(seed));
    FileTree.assertSame(expected, compile("seed-" + seed, shuffled));
  }

  /** All generated sources, classes and other files. */
  private static Map<String, String> compile(String name, List<Path> files) {
    Path output = folder.resolve(name);
    Compile.into(output)
        .sources(files)
        .classPath(List.of(PackagedJars.annotations(), PackagedJars.runtime()))
        .byJavac()
        .orFail();
    return FileTree.contents(output, file -> true);
  }
}
