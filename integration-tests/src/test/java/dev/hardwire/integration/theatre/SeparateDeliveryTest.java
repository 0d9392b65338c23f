package dev.hardwire.integration.theatre;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.integration.tools.FileTree;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Modules that are compiled on their own deliver events to each other: to hidden callbacks with
 * conditions and an order across modules, to owners that a lower module attaches, and to listeners
 * of modules that see no wiring.
 */
final class SeparateDeliveryTest {

  @TempDir Path byJavac;
  @TempDir Path byEcj;

  @Test
  void modulesComeTogetherOnTheClassPath() {
    Theatre theatre = new Theatre(byJavac);
    theatre.compileEach(module -> theatre.onClassPath(module).byJavac());
    assertEquals(Theatre.expectedOutput(), theatre.runOnClassPath());
  }

  @Test
  void namedModulesComeTogether() {
    Theatre theatre = new Theatre(byJavac);
    theatre.compileEach(module -> theatre.asNamedModule(module).byJavac());
    assertEquals(Theatre.expectedOutput(), theatre.runAsNamedModules());
  }

  @Test
  void ecjGeneratesTheSameSources() {
    Theatre javac = new Theatre(byJavac);
    javac.compileEach(module -> javac.onClassPath(module).byJavac());
    Theatre ecj = new Theatre(byEcj);
    // of all warnings without the one that a @SuppressWarnings was not needed
    ecj.compileEach(
        module ->
            ecj.onClassPath(module)
                .onlyOptions("--release", "17", "-warn:-warningToken", "-failOnWarning")
                .byEcj());
    for (String module : Theatre.MODULES) {
      FileTree.assertSame(generated(javac, module), generated(ecj, module));
      FileTree.assertSame(resources(javac, module), resources(ecj, module));
    }
    assertEquals(Theatre.expectedOutput(), ecj.runOnClassPath());
  }

  private static Map<String, String> generated(Theatre theatre, String module) {
    return FileTree.contents(theatre.generated(module), name -> true);
  }

  private static Map<String, String> resources(Theatre theatre, String module) {
    return FileTree.contents(theatre.classes(module), name -> !name.endsWith(".class"));
  }
}
