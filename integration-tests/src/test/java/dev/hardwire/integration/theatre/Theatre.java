package dev.hardwire.integration.theatre;

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

/**
 * A program of five modules: contracts; callbacks in a package that is not exported; an attachable
 * owner with one that attaches its instances; listeners that know neither annotations nor wiring;
 * and the application. Its sources are resources of these tests.
 */
final class Theatre {

  /** Each behind those that it needs. */
  static final List<String> MODULES =
      List.of("theatre.events", "theatre.box", "theatre.stage", "theatre.foyer", "theatre.app");

  private static final List<Path> LIBRARIES =
      List.of(PackagedJars.annotations(), PackagedJars.runtime());

  private static final String MAIN = "theatre.app.App";

  private final Path sources = Resources.folder("theatre");
  private final Path folder;

  /** The program, compiled below a folder. */
  Theatre(Path folder) {
    this.folder = folder;
  }

  /** What the program prints. */
  static String expectedOutput() {
    return Resources.text("theatre/output.txt");
  }

  /** Compiles module by module. */
  void compileEach(Function<String, Compiled> compiler) {
    MODULES.forEach(module -> compiler.apply(module).orFail());
  }

  /** A compile of a module with the modules before it on the class path. */
  Compile onClassPath(String module) {
    List<Path> entries = new ArrayList<>(LIBRARIES);
    MODULES.subList(0, MODULES.indexOf(module)).forEach(before -> entries.add(classes(before)));
    List<Path> files =
        files(module).stream().filter(file -> !file.endsWith("module-info.java")).toList();
    return compile(module).sources(files).classPath(entries);
  }

  /** A compile of a module as a named one. */
  Compile asNamedModule(String module) {
    return compile(module).sources(files(module)).modulePath(LIBRARIES).modulePath(compiled());
  }

  private Compile compile(String module) {
    return Compile.into(classes(module)).generatedInto(generated(module));
  }

  private List<Path> files(String module) {
    return FileTree.files(sources.resolve(module), ".java");
  }

  private List<Path> compiled() {
    return List.of(folder.resolve("classes"));
  }

  /** The folder of a module's classes. */
  Path classes(String module) {
    return folder.resolve("classes").resolve(module);
  }

  /** The folder of the sources that were generated for a module. */
  Path generated(String module) {
    return folder.resolve("generated").resolve(module);
  }

  /** Runs the program. */
  String runOnClassPath() {
    List<Path> entries = new ArrayList<>(LIBRARIES);
    MODULES.forEach(module -> entries.add(classes(module)));
    return ChildProcess.java("-classpath", joined(entries), MAIN).outputOrFail();
  }

  /** Runs the program as named modules. */
  String runAsNamedModules() {
    List<Path> entries = new ArrayList<>(LIBRARIES);
    entries.addAll(compiled());
    return ChildProcess.java("--module-path", joined(entries), "--module", "theatre.app/" + MAIN)
        .outputOrFail();
  }

  private static String joined(Collection<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
