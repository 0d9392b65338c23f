package dev.hardwire.integration.tools;

import java.nio.file.Path;
import java.util.spi.ToolProvider;

/** Makes jars. */
public final class Jar {

  private Jar() {}

  /** Packages all files of a folder. */
  public static Path of(Path folder, Path jar) {
    FileTree.createFolderOf(jar);
    int exitCode =
        ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "--create",
                "--file",
                jar.toString(),
                "-C",
                folder.toString(),
                ".");
    if (exitCode != 0) {
      throw new IllegalStateException("can't make " + jar);
    }
    return jar;
  }
}
