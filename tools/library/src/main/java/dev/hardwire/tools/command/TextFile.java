package dev.hardwire.tools.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes text files. */
final class TextFile {

  private TextFile() {}

  /** Writes a file, and the folders around it. */
  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
    Files.writeString(file, text);
  }
}
