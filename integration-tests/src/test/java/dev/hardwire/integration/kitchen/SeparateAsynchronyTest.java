package dev.hardwire.integration.kitchen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.tools.ChildProcess;
import dev.hardwire.integration.tools.FileTree;
import dev.hardwire.integration.tools.Jar;
import dev.hardwire.integration.tools.ModularProgram;
import dev.hardwire.integration.tools.Shrinker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Modules that are compiled on their own have their callbacks run elsewhere: hidden ones by
 * executors that the application is asked for, attached ones, and those whose stages it waits for.
 */
final class SeparateAsynchronyTest {

  @TempDir Path byJavac;
  @TempDir Path byEcj;

  @Test
  void modulesComeTogetherOnTheClassPath() {
    ModularProgram kitchen = Kitchen.in(byJavac);
    kitchen.compileEach(module -> kitchen.onClassPath(module).byJavac());
    assertEquals(kitchen.expectedOutput(), kitchen.runOnClassPath());
  }

  @Test
  void namedModulesComeTogether() {
    ModularProgram kitchen = Kitchen.in(byJavac);
    kitchen.compileEach(module -> kitchen.asNamedModule(module).byJavac());
    assertEquals(kitchen.expectedOutput(), kitchen.runAsNamedModules());
  }

  @Test
  void ecjGeneratesTheSameSources() {
    ModularProgram javac = Kitchen.in(byJavac);
    javac.compileEach(module -> javac.onClassPath(module).byJavac());
    ModularProgram ecj = Kitchen.in(byEcj);
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

  /** R8 is told of the main method alone, and of nothing that the calls' states are kept by. */
  @Test
  void shrunkProgramDoesTheSame() {
    ModularProgram kitchen = Kitchen.in(byJavac);
    kitchen.compileEach(module -> kitchen.onClassPath(module).byJavac());
    List<Path> program =
        new ArrayList<>(
            List.of(PackagedJars.annotations(), PackagedJars.runtime(), PackagedJars.async()));
    for (String module : kitchen.modules()) {
      program.add(Jar.of(kitchen.classes(module), byJavac.resolve(module + ".jar")));
    }
    Path shrunk = byJavac.resolve("shrunk.jar");
    Shrinker.shrink(
        "-keep class " + kitchen.mainClass() + " { public static void main(java.lang.String[]); }",
        program,
        List.of(PackagedJars.with(NullMarked.class)),
        shrunk);
    ChildProcess run = ChildProcess.java("-classpath", shrunk.toString(), kitchen.mainClass());
    assertEquals(kitchen.expectedOutput(), run.outputOrFail());
  }

  private static Map<String, String> generated(ModularProgram kitchen, String module) {
    return FileTree.contents(kitchen.generated(module), name -> true);
  }

  private static Map<String, String> resources(ModularProgram kitchen, String module) {
    return FileTree.contents(kitchen.classes(module), name -> !name.endsWith(".class"));
  }
}
