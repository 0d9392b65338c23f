package dev.hardwire.integration.gradle;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.maven.BuildRepository;
import dev.hardwire.integration.tools.FileTree;
import dev.hardwire.integration.tools.Resources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The sample's sources, built by Gradle with the plugin {@code dev.hardwire}. */
record SignupProject(Path folder) {

  private static final List<String> MODULES =
      List.of("signup-events", "database", "emails", "notifications", "signup", "app");

  /** What users of the plugin want of it. */
  private static final List<String> STRICT = List.of("--configuration-cache", "--build-cache");

  static SignupProject in(Path folder) {
    FileTree.copy(Resources.folder("signup-gradle"), folder);
    for (String module : MODULES) {
      FileTree.copy(
          PackagedJars.root().resolve("sample-app/" + module + "/src/main"),
          folder.resolve(module + "/src/main"));
    }
    return new SignupProject(folder);
  }

  GradleBuild run(String... tasks) {
    return GradleBuild.run(
        folder,
        STRICT,
        List.of(tasks),
        Map.of(
            "repository",
            BuildRepository.atHand().folder().toString(),
            "hardwireVersion",
            System.getProperty("hardwire.version", "")));
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** Deletes what was built, but not what is cached. */
  void clean() {
    for (String module : MODULES) {
      Path output = file(module + "/build");
      if (Files.exists(output)) {
        FileTree.files(output).forEach(FileTree::delete);
      }
    }
  }
}
