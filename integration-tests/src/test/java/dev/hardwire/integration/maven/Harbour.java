package dev.hardwire.integration.maven;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.tools.ChildProcess;
import dev.hardwire.integration.tools.FileTree;
import dev.hardwire.integration.tools.Resources;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A copy of the project {@code harbour}: modules for events, for pilots and for customs, and the
 * application. The module {@code chandler} is there, but no part of it yet.
 *
 * @param folder where it is
 * @param compilerPlugin the version of Maven's compiler plugin by which it is built
 */
record Harbour(Path folder, String compilerPlugin) {

  /** Those before it give javac the sources that were generated in the build before. */
  private static final int FIRST_WITHOUT_GENERATED_SOURCES = 12;

  private static final List<String> MODULES =
      List.of("events", "pilots", "customs", "chandler", "app");

  /** Makes a copy. Its group is named after its folder, so that a build can have several. */
  static Harbour create(Path folder, String compilerPlugin) {
    FileTree.copy(Resources.folder("harbour"), folder);
    Harbour harbour = new Harbour(folder, compilerPlugin);
    for (Path pom : FileTree.files(folder, "pom.xml")) {
      FileTree.replace(
          pom, "<groupId>harbour</groupId>", "<groupId>" + folder.getFileName() + "</groupId>");
    }
    harbour.replaceInPom("${version.maven-compiler-plugin}", compilerPlugin);
    if (harbour.minorVersion() < FIRST_WITHOUT_GENERATED_SOURCES) {
      harbour.replaceInPom(
          "<arg>-Xlint:all</arg>", "<arg>-Xlint:all,-processing</arg><arg>-implicit:none</arg>");
    }
    return harbour;
  }

  private int minorVersion() {
    return Integer.parseInt(compilerPlugin.split("\\.", -1)[1]);
  }

  /**
   * Whether the compiler plugin misses that a source is gone which was new in the build before. It
   * compares the sources that there are with a list of those that there were, but writes the list
   * anew only where nothing else makes it compile: a new source does.
   */
  boolean missesDeletionOfNewSource() {
    return minorVersion() == 8;
  }

  /**
   * Whether the compiler plugin compiles a module again and again once one of its owners is gone:
   * the source that was generated for it is still there, and has no class.
   */
  boolean compilesAgainAfterDeletion() {
    return minorVersion() == 8;
  }

  Path source(String module, String name) {
    return folder.resolve(module + "/src/main/java/harbour/" + module + "/" + name + ".java");
  }

  void replaceInPom(String part, String replacement) {
    FileTree.replace(folder.resolve("pom.xml"), part, replacement);
  }

  /** Everything that the compiles have put into the folders of classes. */
  Map<String, String> classes() {
    return FileTree.contents(folder, name -> name.contains("/target/classes/"));
  }

  /** Runs the application: the lines that it printed. */
  List<String> printed() {
    List<Path> classPath = new ArrayList<>();
    MODULES.forEach(module -> classPath.add(folder.resolve(module + "/target/classes")));
    classPath.add(PackagedJars.runtime());
    String path =
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    return ChildProcess.java("-classpath", path, "harbour.app.Harbour")
        .outputOrFail()
        .lines()
        .toList();
  }

  @Override
  public String toString() {
    return "maven-compiler-plugin " + compilerPlugin;
  }
}
