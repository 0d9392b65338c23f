package dev.hardwire.integration.hotel;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.tools.ChildProcess;
import dev.hardwire.integration.tools.Compile;
import dev.hardwire.integration.tools.Compiled;
import dev.hardwire.integration.tools.FileTree;
import dev.hardwire.integration.tools.Resources;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program of seven modules: contracts; an instance owner; callbacks in a package that is not
 * exported; a public owner of static callbacks; a module that only includes others; a publisher;
 * and the application with callbacks of its own. Its sources are resources of these tests.
 */
final class Hotel {

  static final String APP = "hotel.app";
  static final String DESK = "hotel.desk";
  static final String EVENTS = "hotel.events";
  static final String HOUSEKEEPING = "hotel.housekeeping";
  static final String LETTERS = "hotel.letters";
  static final String ROOMS = "hotel.rooms";
  static final String SERVICES = "hotel.services";

  /** Those that the application needs; each behind those that it needs. */
  static final List<String> LIBRARIES =
      List.of(EVENTS, ROOMS, LETTERS, HOUSEKEEPING, SERVICES, DESK);

  /** Each behind those that it needs. */
  static final List<String> MODULES = Stream.concat(LIBRARIES.stream(), Stream.of(APP)).toList();

  private static final String SOURCES = "sources";
  private static final String CLASSES = "classes";
  private static final String MAIN = "hotel.app.App";

  private final Path sources;
  private final Path folder;

  private Hotel(Path sources, Path folder) {
    this.sources = sources;
    this.folder = folder;
  }

  /** The program as it is, compiled below a folder. */
  static Hotel in(Path folder) {
    return new Hotel(Resources.folder("hotel"), folder);
  }

  /** The program with sources that a test may change. */
  static Hotel editableIn(Path folder) {
    Path copy = FileTree.copy(Resources.folder("hotel"), folder.resolve(SOURCES));
    return new Hotel(copy, folder);
  }

  /** A copy of an editable program, compiled as far as that is. */
  static Hotel copiedFrom(Path original, Path folder) {
    FileTree.copy(original, folder);
    return new Hotel(folder.resolve(SOURCES), folder);
  }

  /** What the program prints. */
  static String expectedOutput() {
    return Resources.text("hotel/output.txt");
  }

  /** The file of a class. */
  Path source(String module, String className) {
    return sources.resolve(module).resolve(className.replace('.', '/') + ".java");
  }

  /** Deletes a class and its source. */
  void delete(String module, String className) {
    FileTree.delete(source(module, className));
    FileTree.delete(classes(module).resolve(className.replace('.', '/') + ".class"));
  }

  /** Deletes a class alone. */
  void deleteClass(String module, String className) {
    FileTree.delete(classes(module).resolve(className.replace('.', '/') + ".class"));
  }

  /** The file with a module's declaration. */
  Path declaration(String module) {
    return sources.resolve(module).resolve("module-info.java");
  }

  /** All sources of a module, with or without the module's declaration. */
  List<Path> sources(String module, boolean asNamedModule) {
    return FileTree.files(sources.resolve(module), ".java").stream()
        .filter(file -> asNamedModule || !file.endsWith("module-info.java"))
        .toList();
  }

  /** The folder of a module's classes. */
  Path classes(String module) {
    return folder.resolve(CLASSES).resolve(module);
  }

  /** The folder of the sources that were generated for a module. */
  Path generated(String module) {
    return folder.resolve("generated").resolve(module);
  }

  /** A compile of a module into its folders, without sources and paths. */
  Compile compile(String module) {
    return Compile.into(classes(module)).generatedInto(generated(module));
  }

  /** A compile of a module with the modules before it on the class path. */
  Compile onClassPath(String module) {
    return compile(module).sources(sources(module, false)).classPath(classPathOf(module));
  }

  /** What the compile of a module has on its class path. */
  List<Path> classPathOf(String module) {
    List<Path> entries = new ArrayList<>();
    entries.add(PackagedJars.annotations());
    if (module.equals(APP)) {
      entries.add(PackagedJars.runtime());
    }
    MODULES.subList(0, MODULES.indexOf(module)).forEach(before -> entries.add(classes(before)));
    return entries;
  }

  /** A compile of a module as a named one. */
  Compile asNamedModule(String module) {
    return withModulePath(module).sources(sources(module, true));
  }

  /** A compile of a named module without sources. */
  Compile withModulePath(String module) {
    return withModulePath(module, folder.resolve(CLASSES));
  }

  /** A compile of a named module without sources, with the other modules in a folder. */
  Compile withModulePath(String module, Path others) {
    return compile(module)
        .modulePath(List.of(PackagedJars.annotations(), PackagedJars.runtime(), others));
  }

  /** Compiles module by module. */
  Hotel compileEach(Function<String, Compiled> compiler) {
    MODULES.forEach(module -> compiler.apply(module).orFail());
    return this;
  }

  /** Runs the program; the annotations are not needed then. */
  String runOnClassPath() {
    Stream<Path> entries =
        Stream.concat(Stream.of(PackagedJars.runtime()), MODULES.stream().map(this::classes));
    return ChildProcess.java("-classpath", joined(entries.toList()), MAIN).outputOrFail();
  }

  /** Runs the program as named modules. */
  String runAsNamedModules() {
    return runAsNamedModules(List.of());
  }

  /** Runs the program as named modules, some of which are elsewhere. */
  String runAsNamedModules(Collection<Path> elsewhere) {
    return runWithModules(elsewhere, "--module", APP + "/" + MAIN);
  }

  /** Runs Java with the program, and with more, on the module path. */
  String runWithModules(Collection<Path> more, String... arguments) {
    List<Path> entries = new ArrayList<>(more);
    entries.addAll(
        List.of(folder.resolve(CLASSES), PackagedJars.runtime(), PackagedJars.annotations()));
    return ChildProcess.java(
            Stream.concat(Stream.of("--module-path", joined(entries)), Stream.of(arguments))
                .toArray(String[]::new))
        .outputOrFail();
  }

  private static String joined(Collection<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
