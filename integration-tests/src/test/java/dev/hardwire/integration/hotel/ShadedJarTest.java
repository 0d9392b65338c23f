package dev.hardwire.integration.hotel;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.tools.ChildProcess;
import dev.hardwire.integration.tools.Compile;
import dev.hardwire.integration.tools.CompilerTool;
import dev.hardwire.integration.tools.FileTree;
import dev.hardwire.integration.tools.Jar;
import dev.hardwire.testing.WiringCheck;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Several modules come in one jar, as shading plugins make it. One file they all have, {@code
 * META-INF/hardwire/self}, is there only once then, whosever it is: it means something to the
 * compile into the same folder alone.
 */
final class ShadedJarTest {

  private static @TempDir Path separate;
  private static Hotel hotel;

  @TempDir Path folder;

  @BeforeAll
  static void compile() {
    hotel = Hotel.in(separate);
    hotel.compileEach(module -> hotel.onClassPath(module).byJavac());
  }

  @ParameterizedTest
  @EnumSource(CompilerTool.class)
  void applicationIsCompiledAgainstOneJar(CompilerTool compiler) {
    List<String> backwards = new ArrayList<>(Hotel.LIBRARIES);
    Collections.reverse(backwards);
    for (List<String> modules : List.of(Hotel.LIBRARIES, backwards)) {
      Path jar = merged(modules, "libraries" + modules.get(0));
      Hotel application = Hotel.in(folder.resolve(modules.get(0)));
      Compile compile =
          application
              .compile(Hotel.APP)
              .sources(application.sources(Hotel.APP, false))
              .classPath(List.of(PackagedJars.annotations(), PackagedJars.runtime(), jar))
              .onlyOptions("--release", "17");
      (compiler == CompilerTool.ECJ ? compile.byEcj() : compile.byJavac()).orFail();

      FileTree.assertSame(resources(hotel), resources(application));
      assertEquals(Hotel.expectedOutput(), run(jar, application.classes(Hotel.APP)));
      assertDoesNotThrow(WiringCheck.of(jar, application.classes(Hotel.APP))::verify);
    }
  }

  @Test
  void everythingIsInOneJar() {
    Path jar = merged(Hotel.MODULES, "everything");
    assertEquals(Hotel.expectedOutput(), run(jar));
    assertDoesNotThrow(WiringCheck.of(jar)::verify);
  }

  private Path merged(List<String> modules, String name) {
    Path content = folder.resolve(name);
    modules.forEach(module -> FileTree.copyOver(hotel.classes(module), content));
    return Jar.of(content, folder.resolve(name + ".jar"));
  }

  private static String run(Path... entries) {
    StringBuilder path = new StringBuilder(PackagedJars.runtime().toString());
    List.of(entries).forEach(entry -> path.append(File.pathSeparator).append(entry));
    return ChildProcess.java("-classpath", path.toString(), "hotel.app.App").outputOrFail();
  }

  private static Map<String, String> resources(Hotel program) {
    return FileTree.contents(program.classes(Hotel.APP), name -> !name.endsWith(".class"));
  }
}
