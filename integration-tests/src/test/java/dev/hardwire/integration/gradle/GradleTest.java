package dev.hardwire.integration.gradle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hardwire.integration.tools.FileTree;
import dev.hardwire.integration.tools.Resources;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Gradle compiles what has changed, and no more, and the application calls what there is. Each test
 * makes one more change to the same project, which compiles without debugging information: class
 * files don't tell the names of parameters.
 *
 * <p>The project leaves out javac's warnings of processing. Gradle hands the classes of unchanged
 * owners to every processor, and javac would warn of their accessors, which are there already.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class GradleTest {

  private static @TempDir Path project;
  private static Optional<String> obstacle = Optional.empty();
  private static List<String> printedAtFirst = List.of();

  /** Not before all tests: skipped ones would not be counted then. */
  @BeforeEach
  void buildEverythingAtFirst() {
    if (printedAtFirst.isEmpty() && obstacle.isEmpty()) {
      obstacle = GradleBuild.obstacle();
      if (obstacle.isEmpty()) {
        FileTree.copy(Resources.folder("post-office"), project);
        printedAtFirst = GradleBuild.run(project, ":app:run").printed();
      }
    }
    assumeTrue(obstacle.isEmpty(), () -> obstacle.orElse(""));
  }

  private static Path source(String module, String name) {
    return project.resolve(module + "/src/main/java/post/" + module + "/" + name + ".java");
  }

  private static GradleBuild buildChanged() {
    GradleBuild build = GradleBuild.run(project, ":app:run");
    assertFalse(build.output().contains("Full recompilation"), build.output());
    return build;
  }

  @Test
  @Order(1)
  void applicationCallsItsModules() {
    assertEquals(
        List.of("route: from Ada to Grace", "scales: 500 g", "stamps: one", "journal: for Grace"),
        printedAtFirst);
  }

  @Test
  @Order(2)
  void firstCallbackOfAModuleIsCalled() {
    FileTree.write(
        source("billing", "Charges"),
        """
        package post.billing;

        import dev.hardwire.Callback;

        final class Charges {
          private Charges() {}

          @Callback("parcel_arrived")
          static void charge(String recipient, String sender) {
            System.out.println("charges: for " + sender);
          }
        }
        """);
    assertEquals(
        List.of(
            "route: from Ada to Grace",
            "scales: 500 g",
            "stamps: one",
            "charges: for Ada",
            "journal: for Grace"),
        buildChanged().printed());
  }

  @Test
  @Order(3)
  void newMethodIsCalledAndNamesOfOthersAreKept() {
    FileTree.replace(
        source("tracking", "Scales"),
        "  @Callback",
        """
          @Callback("parcel_arrived")
          static void calibrate() {
            System.out.println("scales: zero");
          }

          @Callback\
        """);
    GradleBuild build = buildChanged();
    assertFalse(build.compiled().contains("post/tracking/Route.java"), build.output());
    assertEquals(
        List.of(
            "route: from Ada to Grace",
            "scales: zero",
            "scales: 500 g",
            "stamps: one",
            "charges: for Ada",
            "journal: for Grace"),
        build.printed());
  }

  @Test
  @Order(4)
  void namesOfAnUnchangedContractAreKept() {
    FileTree.replace(source("events", "ParcelLost"), "(String sender)", "(long number)");
    FileTree.replace(source("tracking", "Route"), "\"route: from", "\"route: straight from");
    GradleBuild build = buildChanged();
    assertFalse(build.compiled().contains("post/events/ParcelArrived.java"), build.output());
    assertFalse(build.compiled().contains("post/billing/Charges.java"), build.output());
    assertEquals("route: straight from Ada to Grace", build.printed().get(0));
  }

  @Test
  @Order(5)
  void deletedOwnerIsForgotten() {
    FileTree.delete(source("tracking", "Stamps"));
    assertEquals(
        List.of(
            "route: straight from Ada to Grace",
            "scales: zero",
            "scales: 500 g",
            "charges: for Ada",
            "journal: for Grace"),
        buildChanged().printed());
  }

  @Test
  @Order(6)
  void ownCallbackOfTheApplicationIsChanged() {
    FileTree.replace(source("app", "Journal"), "write(String recipient)", "write(String sender)");
    FileTree.replace(source("app", "Journal"), "for \" + recipient", "by \" + sender");
    assertEquals("journal: by Ada", buildChanged().printed().get(4));
  }
}
