package dev.hardwire.integration.tools;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A program of several modules, each of which is compiled on its own. Its sources are resources of
 * these tests: a folder for each module, and what the program prints.
 */
public final class ModularProgram {

  private final String name;
  private final List<String> modules;
  private final List<Path> libraries;
  private final Path folder;

  /**
   * A program.
   *
   * @param name of its folder of resources, and of the package {@code <name>.app} of its main class
   * @param modules their names, each behind those that it needs
   * @param libraries what it needs beside
   * @param folder where it is compiled
   */
  public ModularProgram(String name, List<String> modules, List<Path> libraries, Path folder) {
    this.name = name;
    this.modules = modules;
    this.libraries = libraries;
    this.folder = folder;
  }

  /** The names of its modules. */
  public List<String> modules() {
    return modules;
  }

  /** What the program prints. */
  public String expectedOutput() {
    return Resources.text(name + "/output.txt");
  }

  /** Its main class. */
  public String mainClass() {
    return name + ".app.App";
  }

  /** Compiles module by module. */
  public void compileEach(Function<String, Compiled> compiler) {
    modules.forEach(module -> compiler.apply(module).orFail());
  }

  /** A compile of a module with the modules before it on the class path. */
  public Compile onClassPath(String module) {
    List<Path> entries = new ArrayList<>(libraries);
    modules.subList(0, modules.indexOf(module)).forEach(before -> entries.add(classes(before)));
    List<Path> files =
        files(module).stream().filter(file -> !file.endsWith("module-info.java")).toList();
    return compile(module).sources(files).classPath(entries);
  }

  /** A compile of a module as a named one. */
  public Compile asNamedModule(String module) {
    return compile(module).sources(files(module)).modulePath(libraries).modulePath(compiled());
  }

  private Compile compile(String module) {
    return Compile.into(classes(module)).generatedInto(generated(module));
  }

  private List<Path> files(String module) {
    return FileTree.files(Resources.folder(name).resolve(module), ".java");
  }

  private List<Path> compiled() {
    return List.of(folder.resolve("classes"));
  }

  /** The folder of a module's classes. */
  public Path classes(String module) {
    return folder.resolve("classes").resolve(module);
  }

  /** The folder of the sources that were generated for a module. */
  public Path generated(String module) {
    return folder.resolve("generated").resolve(module);
  }

  /** Runs the program. */
  public String runOnClassPath() {
    List<Path> entries = new ArrayList<>(libraries);
    modules.forEach(module -> entries.add(classes(module)));
    return ChildProcess.java("-classpath", joined(entries), mainClass()).outputOrFail();
  }

  /** Runs the program as named modules. */
  public String runAsNamedModules() {
    List<Path> entries = new ArrayList<>(libraries);
    entries.addAll(compiled());
    return ChildProcess.java(
            "--module-path", joined(entries), "--module", name + ".app/" + mainClass())
        .outputOrFail();
  }

  private static String joined(Collection<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
