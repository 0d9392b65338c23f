package dev.hardwire.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A project of Maven or Gradle, and the projects below it.
 *
 * @param classDirectories where their compiled classes are, apart from tests
 * @param sources where the sources of these are
 */
record ProjectFolder(List<Path> classDirectories, List<Path> sources) {

  private static final List<String> BUILD_FILES =
      List.of(
          "pom.xml", "build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts");

  private static final Pattern CLASSES =
      Pattern.compile("target/classes|build/classes/\\w+/main|build/resources/main");
  private static final Pattern SOURCES = Pattern.compile("src/main/(java|kotlin|groovy)");

  /** Whether a path is the folder of a project. */
  static boolean isOne(Path path) {
    return BUILD_FILES.stream().anyMatch(name -> Files.isRegularFile(path.resolve(name)));
  }

  static ProjectFolder of(Path project) {
    List<Path> classes = new ArrayList<>();
    List<Path> sources = new ArrayList<>();
    for (Path folder : projects(project)) {
      classes.addAll(below(folder, CLASSES));
      sources.addAll(below(folder, SOURCES));
    }
    return new ProjectFolder(classes, sources);
  }

  private static List<Path> projects(Path project) {
    List<Path> projects = new ArrayList<>();
    try {
      Files.walkFileTree(
          project,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              if (isSkipped(folder) && !folder.equals(project)) {
                return FileVisitResult.SKIP_SUBTREE;
              }
              if (isOne(folder)) {
                projects.add(folder);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return projects.stream().sorted().toList();
  }

  /**
   * What is in there was built, or belongs to tools. Tests may have whole projects as resources.
   */
  private static boolean isSkipped(Path folder) {
    String name = folder.getFileName().toString();
    return name.startsWith(".") || List.of("target", "build", "src", "node_modules").contains(name);
  }

  private static List<Path> below(Path project, Pattern pattern) {
    int depth = 4;
    try (Stream<Path> folders = Files.walk(project, depth)) {
      return folders
          .filter(Files::isDirectory)
          .filter(
              folder ->
                  pattern
                      .matcher(project.relativize(folder).toString().replace('\\', '/'))
                      .matches())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
