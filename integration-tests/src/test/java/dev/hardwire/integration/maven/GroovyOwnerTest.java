package dev.hardwire.integration.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.tools.ChildProcess;
import dev.hardwire.integration.tools.FileTree;
import dev.hardwire.integration.tools.Resources;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Classes that Groovy's compiler made are listed in a wiring without an anchor: one of another
 * module, and one of the application, which is compiled before its Java sources.
 */
final class GroovyOwnerTest {

  @Test
  void groovyOwnersAreCalledAndAMistakeIsReportedAtTheList() {
    Optional<String> obstacle = BuildRepository.atHand().prepare();
    assumeTrue(obstacle.isEmpty(), () -> obstacle.orElse(""));
    Path project = MavenBuild.newFolder("lighthouse");
    FileTree.copy(Resources.folder("lighthouse"), project);

    ChildProcess build = MavenBuild.run(project);

    String mistaken = "mistaken-app/src/main/java/lighthouse/app/QuietLighthouse.java";
    MavenBuild.assertFailed(
        build,
        project.resolve(mistaken)
            + ":[7,48] [Hardwire/IncompatibleSignature] QuietHorn.blow does not fit event"
            + " 'fog_came': its parameter 'arg0' is int, the event's 'coast' is String.");
    assertEquals(1, build.output().split("COMPILATION ERROR", -1).length - 1, build.output());
    assertEquals(
        """
        lamp: north coast, 40 metres
        horn: long at the north coast, 80 metres
        horn: warn the north coast
        """,
        run(project));
  }

  private static String run(Path project) {
    Stream<Path> classes =
        Stream.of("app", "events", "horns")
            .map(module -> project.resolve(module + "/target/classes"));
    Path groovy = BuildRepository.atHand().folder().resolve("org/apache/groovy/groovy");
    List<Path> jars = List.of(PackagedJars.runtime(), groovy.resolve("5.0.8/groovy-5.0.8.jar"));
    String path =
        Stream.concat(classes, jars.stream())
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    return ChildProcess.java("-classpath", path, "lighthouse.app.Lighthouse").outputOrFail();
  }
}
