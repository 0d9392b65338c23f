package dev.hardwire.integration.hotel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.integration.tools.Compiled;
import dev.hardwire.integration.tools.FileTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Eclipse's compiler makes the same of the same sources. On the class path only: in a named module
 * it lets no class that any processor generates see the module's own classes.
 */
final class EcjTest {

  @TempDir Path byJavac;
  @TempDir Path byEcj;

  @Test
  void ecjGeneratesTheSameSources() {
    Hotel javac = Hotel.in(byJavac);
    javac.compileEach(module -> javac.onClassPath(module).byJavac());
    Hotel ecj = Hotel.in(byEcj);
    ecj.compileEach(module -> compileByEcj(ecj, module));

    for (String module : Hotel.MODULES) {
      FileTree.assertSame(generated(javac, module), generated(ecj, module));
      FileTree.assertSame(resources(javac, module), resources(ecj, module));
    }
    assertEquals(Hotel.expectedOutput(), ecj.runOnClassPath());
  }

  @Test
  void modulesOfBothCompilersComeTogether() {
    Hotel javacLast = Hotel.in(byEcj);
    javacLast.compileEach(
        module ->
            module.equals(Hotel.APP)
                ? javacLast.onClassPath(module).byJavac()
                : compileByEcj(javacLast, module));
    assertEquals(Hotel.expectedOutput(), javacLast.runOnClassPath());

    Hotel ecjLast = Hotel.in(byJavac);
    ecjLast.compileEach(
        module ->
            module.equals(Hotel.APP)
                ? compileByEcj(ecjLast, module)
                : ecjLast.onClassPath(module).byJavac());
    assertEquals(Hotel.expectedOutput(), ecjLast.runOnClassPath());
  }

  /** It lets no processor make a class anew that is on the class path already. */
  @Test
  void partialCompileByEcjAsksForACleanOutput() {
    Hotel hotel = Hotel.in(byEcj);
    compileByEcj(hotel, Hotel.EVENTS).orFail();
    compileByEcj(hotel, Hotel.ROOMS).orFail();
    String messages =
        hotel
            .onClassPath(Hotel.ROOMS)
            .classPath(List.of(hotel.classes(Hotel.ROOMS)))
            .onlyOptions("--release", "17")
            .byEcj()
            .messages();
    assertTrue(messages.contains("delete the compiler's output"), messages);
  }

  /** As an IDE does it, which deletes what was made from a changed source. */
  @Test
  void partialCompileByEcjIsEnoughWithoutWhatWasGenerated() {
    Hotel hotel = Hotel.editableIn(byEcj);
    hotel.compileEach(module -> compileByEcj(hotel, module));
    Map<String, String> before = resources(hotel, Hotel.HOUSEKEEPING);
    hotel.deleteClass(Hotel.HOUSEKEEPING, "hotel.housekeeping.Laundry_Callbacks");
    hotel.deleteClass(Hotel.HOUSEKEEPING, "hotel.housekeeping.HousekeepingModule_Index");
    hotel
        .compile(Hotel.HOUSEKEEPING)
        .sources(List.of(hotel.source(Hotel.HOUSEKEEPING, "hotel.housekeeping.Laundry")))
        .classPath(hotel.classPathOf(Hotel.HOUSEKEEPING))
        .classPath(List.of(hotel.classes(Hotel.HOUSEKEEPING)))
        .onlyOptions("--release", "17")
        .byEcj()
        .orFail();

    FileTree.assertSame(before, resources(hotel, Hotel.HOUSEKEEPING));
    assertEquals(Hotel.expectedOutput(), hotel.runOnClassPath());
  }

  private static Compiled compileByEcj(Hotel hotel, String module) {
    // of all warnings without the one that a @SuppressWarnings was not needed
    return hotel
        .onClassPath(module)
        .onlyOptions("--release", "17", "-warn:-warningToken", "-failOnWarning")
        .byEcj();
  }

  private static Map<String, String> generated(Hotel hotel, String module) {
    return FileTree.contents(hotel.generated(module), name -> true);
  }

  private static Map<String, String> resources(Hotel hotel, String module) {
    return FileTree.contents(hotel.classes(module), name -> !name.endsWith(".class"));
  }
}
