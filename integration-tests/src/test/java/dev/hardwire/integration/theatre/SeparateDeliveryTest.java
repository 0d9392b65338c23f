package dev.hardwire.integration.theatre;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.integration.tools.FileTree;
import dev.hardwire.integration.tools.ModularProgram;
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
    ModularProgram theatre = Theatre.in(byJavac);
    theatre.compileEach(module -> theatre.onClassPath(module).byJavac());
    assertEquals(theatre.expectedOutput(), theatre.runOnClassPath());
  }

  @Test
  void namedModulesComeTogether() {
    ModularProgram theatre = Theatre.in(byJavac);
    theatre.compileEach(module -> theatre.asNamedModule(module).byJavac());
    assertEquals(theatre.expectedOutput(), theatre.runAsNamedModules());
  }

  @Test
  void ecjGeneratesTheSameSources() {
    ModularProgram javac = Theatre.in(byJavac);
    javac.compileEach(module -> javac.onClassPath(module).byJavac());
    ModularProgram ecj = Theatre.in(byEcj);
    // of all warnings without the one that a @SuppressWarnings was not needed
    ecj.compileEach(
        module ->
            ecj.onClassPath(module)
                .onlyOptions("--release", "17", "-warn:-warningToken", "-failOnWarning")
                .byEcj());
    for (String module : javac.modules()) {
      FileTree.assertSame(generated(javac, module), generated(ecj, module));
      FileTree.assertSame(resources(javac, module), resources(ecj, module));
    }
    assertEquals(ecj.expectedOutput(), ecj.runOnClassPath());
  }

  private static Map<String, String> generated(ModularProgram theatre, String module) {
    return FileTree.contents(theatre.generated(module), name -> true);
  }

  private static Map<String, String> resources(ModularProgram theatre, String module) {
    return FileTree.contents(theatre.classes(module), name -> !name.endsWith(".class"));
  }
}
