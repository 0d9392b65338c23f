package dev.hardwire.integration.maven;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.tools.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The local repository of the builds. Its {@code dev/hardwire} is a folder below {@code target}, in
 * which this build has put its jars; everything else are links to the local repository of this
 * build. So nothing is downloaded twice, and nobody else ever meets these jars.
 */
public final class BuildRepository {

  private final Path folder;
  private final Path linked;

  private BuildRepository(Path folder, Path linked) {
    this.folder = folder;
    this.linked = linked;
  }

  /** The repository of this build. */
  public static BuildRepository atHand() {
    return new BuildRepository(
        MavenBuild.path("maven.builds").resolve("repository"),
        MavenBuild.path("maven.builds.repository"));
  }

  /** Its folder, which exists once it is prepared. */
  public Path folder() {
    return folder;
  }

  /**
   * Adds the parent of our modules, and the links. Answers why that is impossible; empty if it is
   * done.
   */
  public Optional<String> prepare() {
    try {
      String version = MavenBuild.property("hardwire.version");
      FileTree.write(
          folder.resolve(
              "dev/hardwire/hardwire-parent/%s/hardwire-parent-%s.pom".formatted(version, version)),
          Files.readString(PackagedJars.root().resolve("pom.xml")));
      linkAll(linked, folder, "dev");
      if (Files.isDirectory(linked.resolve("dev"))) {
        linkAll(linked.resolve("dev"), folder.resolve("dev"), "hardwire");
      }
      return Optional.empty();
    } catch (UnsupportedOperationException | FileSystemException e) {
      return Optional.of("no symbolic link can be made: " + e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void linkAll(Path from, Path to, String exception) throws IOException {
    for (Path entry : children(from)) {
      Path link = to.resolve(entry.getFileName().toString());
      if (!link.endsWith(exception) && !Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
        Files.createSymbolicLink(link, entry);
      }
    }
  }

  /**
   * Adds to the local repository of this build what a build has downloaded beside the links,
   * because there had been nothing to link to. It would be downloaded again after each clean build.
   */
  void keepDownloads() {
    try {
      for (Path group : downloads()) {
        for (Path file : FileTree.files(group)) {
          Path kept = linked.resolve(folder.relativize(file).toString());
          if (!Files.exists(kept)) {
            Files.createDirectories(kept.resolveSibling(""));
            Files.copy(file, kept);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> downloads() throws IOException {
    return Stream.concat(
            children(folder).stream().filter(child -> !child.endsWith("dev")),
            children(folder.resolve("dev")).stream().filter(child -> !child.endsWith("hardwire")))
        .filter(child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS))
        .toList();
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }
}
