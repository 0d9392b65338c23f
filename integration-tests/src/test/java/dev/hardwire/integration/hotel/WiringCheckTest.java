package dev.hardwire.integration.hotel;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.tools.Compile;
import dev.hardwire.integration.tools.FileTree;
import dev.hardwire.integration.tools.Jar;
import dev.hardwire.testing.WiringCheck;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check that users call in their tests, on what the processor writes. */
final class WiringCheckTest {

  private static final String LAUNDRY = "hotel.housekeeping.Laundry";

  private static final String CHECK =
      """
      final class Check {
        private Check() {}

        public static void main(String[] arguments) {
          dev.hardwire.testing.WiringCheck.ofRuntimeClassPath().verify();
          System.out.println("complete");
        }
      }
      """;

  private static @TempDir Path complete;

  @TempDir Path folder;
  private Hotel hotel;

  @BeforeAll
  static void compile() {
    Hotel hotel = Hotel.editableIn(complete);
    hotel.compileEach(module -> hotel.onClassPath(module).byJavac());
  }

  @BeforeEach
  void copy() {
    hotel = Hotel.copiedFrom(complete, folder);
  }

  private Path jar(String module) {
    return folder.resolve(module + ".jar");
  }

  private Path[] jars() {
    return Hotel.MODULES.stream()
        .map(module -> Jar.of(hotel.classes(module), jar(module)))
        .toArray(Path[]::new);
  }

  @Test
  void completeWiringPasses() {
    assertDoesNotThrow(WiringCheck.of(jars())::verify);
  }

  @Test
  void forgottenModuleIsNamed() {
    Path services = hotel.source(Hotel.SERVICES, "hotel.services.ServicesModule");
    FileTree.replace(
        services, "{LettersModule.class, HousekeepingModule.class}", "LettersModule.class");
    FileTree.replace(services, "import hotel.housekeeping.HousekeepingModule;", "");
    compileAgain(Hotel.SERVICES);
    compileAgain(Hotel.APP);

    assertProblem(
        "Module hotel.housekeeping.HousekeepingModule (%s) is on the class path, but no wiring"
            + " lists it.",
        Hotel.HOUSEKEEPING);
  }

  @Test
  void upgradedModuleUnderAnOldApplicationIsNamed() {
    FileTree.replace(
        hotel.source(Hotel.HOUSEKEEPING, LAUNDRY),
        "fetchLinen(String guest, int room)",
        "fetchLinen(int room, String guest)");
    compileAgain(Hotel.HOUSEKEEPING);

    assertProblem(
        "Module hotel.housekeeping.HousekeepingModule (%s) has changed since hotel.app.AppWiring"
            + " (%s) was compiled.",
        Hotel.HOUSEKEEPING, Hotel.APP);
  }

  /** What a callback does is not the wiring's concern. */
  @Test
  void changedBodyNeedsNoNewWiring() {
    FileTree.replace(hotel.source(Hotel.HOUSEKEEPING, LAUNDRY), "linen for", "fresh linen for");
    compileAgain(Hotel.HOUSEKEEPING);
    assertDoesNotThrow(WiringCheck.of(jars())::verify);
  }

  @Test
  void whatRunsIsFoundOnTheModulePath() {
    Hotel named = Hotel.in(folder.resolve("named"));
    named.compileEach(module -> named.asNamedModule(module).byJavac());
    Path check = folder.resolve("check");
    Compile.into(check)
        .sources(List.of(FileTree.write(folder.resolve("Check.java"), CHECK)))
        .classPath(List.of(PackagedJars.testing()))
        .byJavac()
        .orFail();

    String output =
        named.runWithModules(
            List.of(PackagedJars.testing()),
            "--add-modules",
            "dev.hardwire.testing,hotel.app",
            "-classpath",
            check.toString(),
            "Check");
    assertEquals("complete\n", output);
  }

  private void compileAgain(String module) {
    hotel.onClassPath(module).onlyOptions().byJavac().orFail();
  }

  private void assertProblem(String sentence, String... modules) {
    Object[] files = List.of(modules).stream().map(this::jar).toArray();
    String message = assertThrows(AssertionError.class, WiringCheck.of(jars())::verify).toString();
    assertEquals(
        "java.lang.AssertionError: The wiring is not complete (1 problem)\n\n1. "
            + sentence.formatted(files),
        message.substring(0, message.lastIndexOf('\n')));
  }
}
