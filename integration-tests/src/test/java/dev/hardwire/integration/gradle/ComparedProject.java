package dev.hardwire.integration.gradle;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.tools.ChildProcess;
import dev.hardwire.integration.tools.FileTree;
import dev.hardwire.integration.tools.Resources;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A project for one library: a module with annotated classes, and an application above it that
 * reaches them all. In the files it is made from, {@code NN} stands for the number of an annotated
 * class: a file with it in its name is written for each number, and so is a line of other files.
 */
final class ComparedProject {

  private static final int ANNOTATED = 20;
  private static final String NUMBER = "NN";
  private static final String ANNOTATED_CLASS = "parts/src/main/java/parts/PartNN.java";

  private final String library;
  private final Path folder;
  private final Map<String, String> jars;

  private ComparedProject(String library, Path folder, Map<String, String> jars) {
    this.library = library;
    this.folder = folder;
    this.jars = jars;
  }

  /** Writes the project of a library, whose jars Maven resolves where they are not ours. */
  static ComparedProject of(String library, Path folder) {
    Path pom = template(library, "pom.xml");
    String jars = Files.exists(pom) ? resolved(pom, folder.resolve("jars.txt")) : "";
    ComparedProject project =
        new ComparedProject(library, folder.resolve(library), jars.isEmpty() ? ours() : both(jars));
    project.writeAll("common");
    project.writeAll(library);
    return project;
  }

  private static Map<String, String> both(String jars) {
    return Map.of("library", jars, "processors", jars);
  }

  private static Map<String, String> ours() {
    return Map.of(
        "library",
        PackagedJars.annotations() + File.pathSeparator + PackagedJars.runtime(),
        "processors",
        PackagedJars.processor().toString());
  }

  private static String resolved(Path pom, Path file) {
    String maven = Optional.ofNullable(System.getenv("MVN")).orElse("mvn");
    List<String> command =
        List.of(
            maven,
            "-q",
            "-f",
            pom.toString(),
            "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath",
            "-Dmdep.outputFile=" + file);
    ChildProcess.run(command).outputOrFail();
    return FileTree.text(file).strip();
  }

  private static Path template(String library, String name) {
    return Resources.folder("recompilation/" + library).resolve(name);
  }

  private void writeAll(String templates) {
    Path from = Resources.folder("recompilation/" + templates);
    for (Path file : FileTree.files(from)) {
      String name = from.relativize(file).toString().replace('\\', '/');
      if (name.contains(NUMBER)) {
        IntStream.rangeClosed(1, ANNOTATED).forEach(this::addAnnotated);
      } else {
        FileTree.write(folder.resolve(name), repeated(FileTree.text(file)));
      }
    }
  }

  private static String numbered(String text, int number) {
    return text.replace(NUMBER, "%02d".formatted(number));
  }

  private static String repeated(String text) {
    return text.lines()
        .flatMap(
            line ->
                IntStream.rangeClosed(1, line.contains(NUMBER) ? ANNOTATED : 1)
                    .mapToObj(number -> numbered(line, number)))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private Path annotated(int number) {
    return folder.resolve(numbered(ANNOTATED_CLASS, number));
  }

  private void addAnnotated(int number) {
    String text = FileTree.text(template(library, ANNOTATED_CLASS));
    FileTree.write(annotated(number), numbered(text, number));
  }

  /** Adds one more annotated class, of which the application knows nothing. */
  void addAnnotated() {
    addAnnotated(ANNOTATED + 1);
  }

  /** Deletes the class that was added. */
  void deleteAnnotated() {
    FileTree.delete(annotated(ANNOTATED + 1));
  }

  /** Edits the body of an annotated class. */
  void editAnnotated() {
    FileTree.replace(annotated(1), "is ready", "is on its way");
  }

  /** Edits the class without annotations. */
  void editUnrelated(String part, String replacement) {
    FileTree.replace(folder.resolve("parts/src/main/java/parts/Notes.java"), part, replacement);
  }

  /** How many classes a build compiles, in the module and in the application. */
  String compiled() {
    GradleBuild build = GradleBuild.run(folder, ":app:classes", jars).orFail();
    return build.classes("parts").size() + " + " + build.classes("app").size();
  }
}
