package dev.hardwire.integration.maven;

import dev.hardwire.integration.tools.ChildProcess;
import dev.hardwire.integration.tools.FileTree;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several copies of the harbour, which Maven builds in one run: a Maven that has warmed up is much
 * faster. They know nothing of one another.
 *
 * @param folder where they are
 * @param copies all of them
 */
record Harbours(Path folder, List<Harbour> copies) {

  static Harbours of(Path folder, List<Harbour> copies) {
    String modules =
        copies.stream()
            .map(harbour -> "<module>" + harbour.folder().getFileName() + "</module>")
            .collect(Collectors.joining("\n    "));
    FileTree.write(
        folder.resolve("pom.xml"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>

          <groupId>harbours</groupId>
          <artifactId>harbours</artifactId>
          <version>1</version>
          <packaging>pom</packaging>

          <modules>
            %s
          </modules>
        </project>
        """
            .formatted(modules));
    return new Harbours(folder, copies);
  }

  ChildProcess build() {
    return MavenBuild.run(folder);
  }
}
