package dev.hardwire.integration.gradle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.tools.Compile;
import dev.hardwire.integration.tools.FileTree;
import dev.hardwire.integration.tools.Resources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A project of several modules, which is edited and built again and again. */
final class PostOffice {

  /** Each behind those that it needs. */
  private static final List<String> MODULES =
      List.of("events", "tracking", "billing", "customs", "app");

  private static final String CLASSES = "build/classes/java/main";
  private static final String GENERATED = "build/generated/sources/annotationProcessor/java/main";

  private final Path project;

  private PostOffice(Path project) {
    this.project = project;
  }

  /** The project as it comes with the tests. */
  static PostOffice in(Path folder) {
    return new PostOffice(FileTree.copy(Resources.folder("post-office"), folder));
  }

  /** A copy of the sources and build files as they are now. */
  PostOffice copyWithoutOutput(Path folder) {
    String output = "(.*/)?(build|\\.gradle)/.*";
    return new PostOffice(FileTree.copy(project, folder, name -> !name.matches(output)));
  }

  private Path file(String name) {
    return project.resolve(name);
  }

  private Path source(String module, String name) {
    return sources(module).resolve("post/" + module + "/" + name + ".java");
  }

  private Path sources(String module) {
    return file(module).resolve("src/main/java");
  }

  /** Adds files that come with the tests, or replaces those there are. */
  void add(String edit) {
    FileTree.copy(Resources.folder("post-office-edits/" + edit), project);
  }

  /** Replaces a part of a class's source. */
  void replace(String module, String name, String part, String replacement) {
    FileTree.replace(source(module, name), part, replacement);
  }

  /** Deletes the source of a class. */
  void delete(String module, String name) {
    FileTree.delete(source(module, name));
  }

  /** Builds and runs the application. */
  GradleBuild build() {
    return GradleBuild.run(project, ":app:run");
  }

  /**
   * Builds what was changed. Fails unless that came out as if all sources were compiled at once,
   * and incrementally. What keeps parameter names is there under Gradle only.
   *
   * @param folder for the compile of all sources
   * @param wholeModules the modules of which all sources are to be compiled all the same
   */
  GradleBuild buildChanged(Path folder, String... wholeModules) {
    GradleBuild build = build().orFail();
    assertEquals(
        List.of(wholeModules),
        modules().stream().filter(build::hasCompiledAll).toList(),
        build.output());
    FileTree.assertSame(withoutNames(expectedOutput(folder)), withoutNames(output()));
    return build;
  }

  /** Classes, files next to them and generated sources of all modules. */
  Map<String, String> output() {
    Map<String, String> output = new TreeMap<>();
    for (String module : modules()) {
      addAll(output, file(module).resolve(CLASSES), module + " ");
      addAll(output, file(module).resolve(GENERATED), module + " generated ");
    }
    return output;
  }

  private static Map<String, String> withoutNames(Map<String, String> output) {
    Map<String, String> others = new TreeMap<>(output);
    others.keySet().removeIf(name -> name.matches(".*_(Callbacks|Signature)[.](java|class)"));
    return others;
  }

  /** What javac makes of all sources at once, without Gradle. */
  private Map<String, String> expectedOutput(Path folder) {
    Map<String, String> output = new TreeMap<>();
    List<Path> classPath =
        new ArrayList<>(
            List.of(PackagedJars.annotations(), PackagedJars.runtime(), PackagedJars.async()));
    for (String module : modules()) {
      Path classes = folder.resolve(module + "-classes");
      Path generated = folder.resolve(module + "-generated");
      Compile compile = Compile.into(classes).generatedInto(generated).options("-g:none");
      compile.sources(FileTree.files(sources(module))).classPath(classPath).byJavac().orFail();
      classPath.add(classes);
      addAll(output, classes, module + " ");
      addAll(output, generated, module + " generated ");
    }
    return output;
  }

  private List<String> modules() {
    return MODULES.stream().filter(module -> Files.isDirectory(sources(module))).toList();
  }

  private static void addAll(Map<String, String> output, Path folder, String prefix) {
    FileTree.contents(folder, name -> true)
        .forEach((name, content) -> output.put(prefix + name, content));
  }
}
