package dev.hardwire.integration.hotel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.integration.tools.Compiled;
import dev.hardwire.integration.tools.FileTree;
import dev.hardwire.integration.tools.Jar;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Modules that are compiled on their own come together in an application, without a warning.
 *
 * <p>As named modules, those with events or callbacks need {@code requires static dev.hardwire};
 * {@code requires dev.hardwire} works as well, and makes the annotations part of what runs. A
 * publisher needs neither. Only the module with the wiring needs {@code requires
 * dev.hardwire.runtime}.
 */
final class SeparateCompilationTest {

  @TempDir Path folder;

  @Test
  void modulesComeTogetherOnTheClassPath() {
    Hotel hotel = Hotel.in(folder);
    hotel.compileEach(module -> hotel.onClassPath(module).byJavac());
    assertEquals(Hotel.expectedOutput(), hotel.runOnClassPath());
  }

  @Test
  void namedModulesComeTogether() {
    Hotel hotel = Hotel.in(folder);
    hotel.compileEach(module -> hotel.asNamedModule(module).byJavac());
    assertEquals(Hotel.expectedOutput(), hotel.runAsNamedModules());
  }

  @Test
  void processorIsFoundOnTheProcessorModulePath() {
    Hotel hotel = Hotel.in(folder);
    hotel.compileEach(
        module ->
            hotel.asNamedModule(module).processorPathOption("--processor-module-path").byJavac());
    assertEquals(Hotel.expectedOutput(), hotel.runAsNamedModules());
  }

  @Test
  void namedModulesMayRequireTheAnnotationsWhenTheyRun() {
    Hotel hotel = Hotel.editableIn(folder);
    for (String module : List.of(Hotel.EVENTS, Hotel.ROOMS, Hotel.LETTERS, Hotel.HOUSEKEEPING)) {
      FileTree.replace(hotel.declaration(module), "requires static ", "requires ");
    }
    hotel.compileEach(module -> hotel.asNamedModule(module).byJavac());
    assertEquals(Hotel.expectedOutput(), hotel.runAsNamedModules());
  }

  @Test
  void namedModuleWithAWiringMustRequireTheRuntime() {
    Hotel hotel = Hotel.editableIn(folder);
    FileTree.replace(
        hotel.declaration(Hotel.APP), "requires dev.hardwire.runtime", "requires dev.hardwire");
    for (String module : Hotel.LIBRARIES) {
      hotel.asNamedModule(module).byJavac().orFail();
    }
    Compiled app = hotel.asNamedModule(Hotel.APP).byJavac();
    assertFalse(app.isSuccessful());
    assertTrue(app.messages().contains("does not read it"), app.messages());
  }

  /** One error, at the wiring, instead of one in each class that is generated for it. */
  @Test
  void includedModuleMustBeReadable() {
    Hotel hotel = Hotel.editableIn(folder);
    FileTree.replace(
        hotel.declaration(Hotel.SERVICES),
        "requires transitive hotel.letters",
        "requires hotel.letters");
    for (String module : Hotel.LIBRARIES) {
      hotel.asNamedModule(module).byJavac().orFail();
    }
    Compiled app = hotel.asNamedModule(Hotel.APP).byJavac();
    assertTrue(app.messages().contains("[Hardwire/InvisibleInclude]"), app.messages());
    assertTrue(app.messages().endsWith("\n1 error\n"), app.messages());
  }

  /** The way of libraries that have no module declaration yet. */
  @Test
  void namedApplicationWiresAutomaticModules() {
    Hotel hotel = Hotel.in(folder);
    Path jars = folder.resolve("jars");
    for (String module : Hotel.LIBRARIES) {
      hotel.onClassPath(module).byJavac().orFail();
      Jar.of(hotel.classes(module), jars.resolve(module.replace('.', '-') + ".jar"));
    }
    Hotel application = Hotel.in(folder.resolve("application"));
    application
        .withModulePath(Hotel.APP, jars)
        .sources(application.sources(Hotel.APP, true))
        .options("-Xlint:-requires-automatic")
        .byJavac()
        .orFail();
    assertEquals(Hotel.expectedOutput(), application.runAsNamedModules(List.of(jars)));
  }
}
