package dev.hardwire.integration.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.tools.Compile;
import dev.hardwire.integration.tools.FileTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests what finds dynamic references, and that the runtimes have none. */
final class ReferencesTest {

  private static final String DYNAMIC =
      """
      import java.lang.invoke.MethodHandles;
      import java.util.concurrent.Callable;

      final class Dynamic {
        Runnable lambda = () -> {};
        record Point(int x, int y) {}

        void byName(String name) throws Throwable {
          Class.forName(name + 1);
          getClass().getDeclaredMethods();
          MethodHandles.lookup();
          java.util.ServiceLoader.load(Runnable.class);
          Callable<ClassLoader> reference = Thread.currentThread()::getContextClassLoader;
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void dynamicReferencesAreFound() {
    Path source = FileTree.write(folder.resolve("Dynamic.java"), DYNAMIC);
    Compile.into(folder).sources(List.of(source)).onlyOptions().byJavac().orFail();
    assertEquals(
        Set.of(
            "Dynamic: java/lang/Class.forName",
            "Dynamic: java/lang/invoke/MethodHandles",
            "Dynamic: java/lang/invoke/MethodHandles$Lookup",
            "Dynamic: java/lang/reflect/Method",
            "Dynamic: java/util/ServiceLoader"),
        References.dynamicOnesIn(ClassFile.in(folder)));
  }

  @Test
  void runtimesHaveNone() {
    for (Path jar : List.of(PackagedJars.runtime(), PackagedJars.async())) {
      List<ClassFile> runtime = ClassFile.in(jar);
      assertFalse(runtime.isEmpty());
      assertEquals(Set.of(), References.dynamicOnesIn(runtime));
    }
  }
}
