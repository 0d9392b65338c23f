package dev.hardwire.integration.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hardwire.integration.tools.ChildProcess;
import dev.hardwire.integration.tools.FileTree;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The Maven plugin as somebody uses it who takes it up: each test goes on where the one before
 * ended.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class MavenPluginTest {

  private static final String PLUGINS =
      """
          <plugin>
            <groupId>org.apache.maven.plugins</groupId>
            <artifactId>maven-jar-plugin</artifactId>
            <version>${version.maven-jar-plugin}</version>
          </plugin>
          <plugin>
            <groupId>org.apache.maven.plugins</groupId>
            <artifactId>maven-surefire-plugin</artifactId>
            <version>${version.maven-surefire-plugin}</version>
          </plugin>
          <plugin>
            <groupId>dev.hardwire</groupId>
            <artifactId>hardwire-maven-plugin</artifactId>
            <version>${version.hardwire}</version>
            <executions>
              <execution>
                <goals>
                  <goal>map</goal>
                  <goal>check</goal>
                </goals>
              </execution>
            </executions>
          </plugin>
        </plugins>
      """;
  private static final String MANIFEST = "harbour.app.Harbour.json";

  private static Optional<Harbour> project = Optional.empty();
  private static Optional<String> obstacle = Optional.empty();

  private Harbour harbour;

  /** Not before all tests: skipped ones would not be counted then. */
  @BeforeEach
  void writeProject() {
    if (project.isEmpty() && obstacle.isEmpty()) {
      obstacle = BuildRepository.atHand().prepare();
      Path folder = MavenBuild.newFolder("plugin");
      Harbour created =
          Harbour.create(folder, MavenBuild.property("version.maven-compiler-plugin"));
      created.replaceInPom("</plugins>", PLUGINS);
      project = Optional.of(created);
    }
    assumeTrue(obstacle.isEmpty(), () -> obstacle.orElse(""));
    harbour = project.orElseThrow();
  }

  private ChildProcess run(String... arguments) {
    return MavenBuild.run(harbour.folder(), arguments);
  }

  private Path file(String name) {
    return harbour.folder().resolve("app").resolve(name);
  }

  private static void assertSays(String output, String text) {
    assertTrue(output.contains(text), output);
  }

  @Test
  @Order(1)
  void checkAsksForApproval() {
    ChildProcess build = run("verify");
    MavenBuild.assertFailed(build, "harbour.app.Harbour has not been approved");
    assertSays(build.output(), "mvn compile hardwire:approve");
  }

  @Test
  @Order(2)
  void approvedManifestIsTheGeneratedOne() {
    run("compile", "hardwire:approve").outputOrFail();
    assertEquals(
        FileTree.text(file("target/classes/META-INF/hardwire/" + MANIFEST)),
        FileTree.text(file("hardwire/" + MANIFEST)));
  }

  @Test
  @Order(3)
  void approvedWiringPassesAndIsDrawnOnce() {
    String output = run("verify", "-T2").outputOrFail();
    assertSays(output, "The map is up to date");
    assertFalse(output.contains("not marked"), output);
    assertSays(
        FileTree.text(file("target/hardwire/map.html")),
        harbour.source("pilots", "Tugs").toUri().toString());
  }

  @Test
  @Order(4)
  void changedWiringFailsTheCheckWithADiff() {
    Edit.FIRST_SUBSCRIBER.apply(harbour);
    ChildProcess build = run("verify");
    MavenBuild.assertFailed(build, "harbour.app.Harbour differs");
    assertSays(build.output(), "Inspection.board");
    assertSays(FileTree.text(file("target/hardwire/map.html")), "harbour.customs.Inspection");
  }

  @Test
  @Order(5)
  void approvedChangePasses() {
    run("compile", "hardwire:approve", "hardwire:check").outputOrFail();
  }

  @Test
  @Order(6)
  void wiringIsListed() {
    String output = run("compile", "hardwire:list", "hardwire:help").outputOrFail();
    assertSays(output, "Inspection.board");
    assertSays(output, "hardwire:approve");
  }

  @Test
  @Order(7)
  void damagedApprovalIsToldApartFromAChange() {
    FileTree.write(file("hardwire/" + MANIFEST), "{");
    ChildProcess build = run("compile", "hardwire:check");
    MavenBuild.assertFailed(build, MANIFEST);
    assertFalse(build.output().contains("differs"), build.output());
  }
}
