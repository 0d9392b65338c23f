package dev.hardwire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProjectFolderTest {

  @TempDir Path folder;

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, "");
    }
  }

  private List<Path> paths(String... names) {
    return Stream.of(names).map(folder::resolve).toList();
  }

  @Test
  void folderWithoutBuildFileIsNoProject() throws IOException {
    write("shop/App.class");
    assertFalse(ProjectFolder.isOne(folder));
  }

  @Test
  void modulesOfMavenAreFound() throws IOException {
    write(
        "pom.xml",
        "events/pom.xml",
        "events/target/classes/shop/OrderPaid.class",
        "events/src/main/java/shop/OrderPaid.java",
        "app/pom.xml",
        "app/target/classes/shop/App.class",
        "app/target/test-classes/shop/AppTest.class",
        "app/src/main/java/shop/App.java",
        "app/src/test/java/shop/AppTest.java");
    assertTrue(ProjectFolder.isOne(folder));
    ProjectFolder project = ProjectFolder.of(folder);
    assertEquals(paths("app/target/classes", "events/target/classes"), project.classDirectories());
    assertEquals(paths("app/src/main/java", "events/src/main/java"), project.sources());
  }

  @Test
  void projectsOfGradleAreFound() throws IOException {
    write(
        "settings.gradle.kts",
        "app/build.gradle.kts",
        "app/build/classes/java/main/shop/App.class",
        "app/build/classes/java/test/shop/AppTest.class",
        "app/build/classes/kotlin/main/shop/Orders.class",
        "app/src/main/kotlin/shop/Orders.kt");
    ProjectFolder project = ProjectFolder.of(folder);
    assertEquals(
        paths("app/build/classes/java/main", "app/build/classes/kotlin/main"),
        project.classDirectories());
    assertEquals(paths("app/src/main/kotlin"), project.sources());
  }

  @Test
  void projectsInBuildOutputAndTestResourcesAreNotLookedAt() throws IOException {
    write(
        "pom.xml",
        "target/it/pom.xml",
        "target/it/target/classes/shop/App.class",
        "src/test/resources/shop/pom.xml",
        "src/test/resources/shop/target/classes/shop/App.class");
    assertEquals(List.of(), ProjectFolder.of(folder).classDirectories());
  }
}
