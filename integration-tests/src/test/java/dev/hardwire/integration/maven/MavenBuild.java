package dev.hardwire.integration.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.integration.tools.ChildProcess;
import dev.hardwire.integration.tools.FileTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A build with Maven, which goes on with what does not depend on failures. */
final class MavenBuild {

  private MavenBuild() {}

  static String property(String name) {
    String value = System.getProperty(name);
    if (value == null) {
      throw new IllegalStateException(name + " is not set; run these tests by mvn verify");
    }
    return value;
  }

  static Path path(String property) {
    return Path.of(property(property));
  }

  /** An empty folder for a build. */
  static Path newFolder(String name) {
    Path folder = path("maven.builds").resolve(name);
    if (Files.exists(folder)) {
      FileTree.files(folder).forEach(FileTree::delete);
    }
    // or the folder's own would be looked for in those around it
    FileTree.write(folder.resolve(".mvn/maven.config"), "");
    return folder;
  }

  /** Compiles a project. */
  static ChildProcess run(Path project) {
    return run(project, "compile");
  }

  /** Builds a project. */
  static ChildProcess run(Path project, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(maven().toString());
    command.addAll(List.of("--batch-mode", "--no-transfer-progress", "--fail-at-end"));
    command.addAll(List.of("--file", project.resolve("pom.xml").toString()));
    Path settings = Path.of(property("maven.builds.settings").substring("file: ".length()));
    if (Files.exists(settings)) {
      command.addAll(List.of("--settings", settings.toString()));
    }
    if (property("maven.builds.offline").endsWith("true")) {
      command.add("--offline");
    }
    BuildRepository repository = BuildRepository.atHand();
    command.add("-Dmaven.repo.local=" + repository.folder());
    command.add("-Dversion.hardwire=" + property("hardwire.version"));
    Stream.of(
            "version.maven-compiler-plugin",
            "version.maven-jar-plugin",
            "version.maven-resources-plugin",
            "version.maven-surefire-plugin")
        .map(version -> "-D" + version + "=" + property(version))
        .forEach(command::add);
    command.addAll(List.of(arguments));
    ChildProcess build = ChildProcess.run(command, environment());
    repository.keepDownloads();
    return build;
  }

  private static Path maven() {
    boolean isWindows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
    return path("maven.builds.home").resolve("bin").resolve(isWindows ? "mvn.cmd" : "mvn");
  }

  private static Map<String, String> environment() {
    return Map.of(
        "JAVA_HOME",
        System.getProperty("java.home"),
        "MAVEN_OPTS",
        "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
  }

  /** Fails the test, showing the output, unless the build failed with the given text. */
  static void assertFailed(ChildProcess build, String message) {
    assertEquals(1, build.exitCode(), build.output());
    if (!build.output().contains(message)) {
      assertEquals(message, build.output());
    }
  }
}
