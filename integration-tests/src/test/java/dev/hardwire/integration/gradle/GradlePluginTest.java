package dev.hardwire.integration.gradle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.maven.BuildRepository;
import dev.hardwire.integration.tools.FileTree;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Gradle plugin as somebody uses it who takes it up: each test goes on where the one before
 * ended, with the configuration cache and the build cache turned on.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class GradlePluginTest {

  private static final String APPROVED = "app/hardwire/signup.app.App.json";
  private static final String MAP = "app/build/reports/hardwire/map.html";

  private static @TempDir Path projectFolder;
  private static Optional<SignupProject> project = Optional.empty();
  private static Optional<String> obstacle = Optional.empty();

  private SignupProject signup;

  /** Not before all tests: skipped ones would not be counted then. */
  @BeforeEach
  void findGradle() {
    if (project.isEmpty() && obstacle.isEmpty()) {
      obstacle = GradleBuild.obstacle().or(() -> BuildRepository.atHand().prepare());
      project = Optional.of(SignupProject.in(projectFolder));
    }
    assumeTrue(obstacle.isEmpty(), () -> obstacle.orElse(""));
    signup = project.orElseThrow();
  }

  private static void assertSays(GradleBuild build, String text) {
    assertTrue(build.output().contains(text), build.output());
  }

  @Test
  @Order(1)
  void checkAsksForApproval() {
    GradleBuild build = signup.run("check");
    assertFalse(build.isSuccessful(), build.output());
    assertSays(build, "signup.app.App has not been approved");
    assertSays(build, "gradle :app:hardwireApprove");
  }

  @Test
  @Order(2)
  void approvedManifestIsThatOfTheSample() {
    assertSays(signup.run("hardwireApprove").orFail(), APPROVED);
    assertEquals(
        FileTree.text(PackagedJars.root().resolve("sample-app").resolve(APPROVED)),
        FileTree.text(signup.file(APPROVED)));
  }

  @Test
  @Order(3)
  void approvedWiringPassesAndIsDrawn() {
    signup.run("check", "hardwireMap").orFail();
    String map = FileTree.text(signup.file(MAP));
    assertTrue(map.contains("signup.notifications.Notifications"), map);
    String source = "emails/src/main/java/signup/emails/Emails.java";
    assertTrue(map.contains(signup.file(source).toUri().toString()), map);
  }

  @Test
  @Order(4)
  void nothingIsDoneTwice() {
    GradleBuild build = signup.run("check", "hardwireMap").orFail();
    assertSays(build, "Reusing configuration cache.");
    assertSays(build, "> Task :app:hardwireMap UP-TO-DATE");
    assertSays(build, "> Task :app:hardwireCheck UP-TO-DATE");
    assertSays(build, "> Task :emails:hardwireCheck SKIPPED");
  }

  @Test
  @Order(5)
  void resultsComeFromTheBuildCache() {
    signup.clean();
    GradleBuild build = signup.run("check", "hardwireMap").orFail();
    assertSays(build, "> Task :app:hardwireMap FROM-CACHE");
    assertSays(build, "> Task :app:hardwireCheck FROM-CACHE");
  }

  @Test
  @Order(6)
  void changedWiringFailsTheCheckWithADiff() {
    FileTree.replace(
        signup.file("emails/src/main/java/signup/emails/Emails.java"),
        "attempts = 30",
        "attempts = 31");
    GradleBuild build = signup.run("check");
    assertFalse(build.isSuccessful(), build.output());
    assertSays(build, "signup.app.App differs");
    assertSays(build, "Emails.greetNewUser");
  }

  @Test
  @Order(7)
  void approvedChangePasses() {
    signup.run("hardwireApprove", "check").orFail();
  }

  @Test
  @Order(8)
  void brokenRuleFailsTheCheck() {
    FileTree.write(signup.file("app/hardwire/rules.properties"), "unfired=often\n");
    GradleBuild build = signup.run("check");
    assertFalse(build.isSuccessful(), build.output());
    assertSays(build, "rules.properties");
  }
}
