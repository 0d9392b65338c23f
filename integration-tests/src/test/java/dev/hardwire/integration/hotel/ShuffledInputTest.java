package dev.hardwire.integration.hotel;

import dev.hardwire.integration.tools.FileTree;
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

/** The order in which a compiler is given its sources is nothing that anybody can see later. */
final class ShuffledInputTest {

  private static @TempDir Path inOrder;

  @TempDir Path shuffled;

  @BeforeAll
  static void compileInOrder() {
    Hotel hotel = Hotel.in(inOrder);
    hotel.compileEach(module -> hotel.onClassPath(module).byJavac());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void shuffledSourcesGiveTheSameBytes(long seed) {
    Random random = new Random(seed);
    Hotel hotel = Hotel.in(shuffled);
    for (String module : Hotel.MODULES) {
      List<Path> sources = new ArrayList<>(hotel.sources(module, false));
      Collections.shuffle(sources, random);
      hotel
          .compile(module)
          .sources(sources)
          .classPath(hotel.classPathOf(module))
          .byJavac()
          .orFail();
    }
    FileTree.assertSame(contents(inOrder), contents(shuffled));
  }

  /** All generated sources, classes and other files. */
  private static Map<String, String> contents(Path folder) {
    return FileTree.contents(folder, file -> true);
  }
}
