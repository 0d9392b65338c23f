package dev.hardwire.tools.classes;

import dev.hardwire.tools.classes.ClassPathScanner.Content;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Reads a directory of classes, in the order of the files' names. */
final class DirectoryReader extends SimpleFileVisitor<Path> {
  private final Path directory;
  private final Content content;
  private final NavigableMap<String, Path> files = new TreeMap<>();

  private DirectoryReader(Path directory, Content content) {
    this.directory = directory;
    this.content = content;
  }

  static void read(Path directory, Content content) throws IOException {
    DirectoryReader reader = new DirectoryReader(directory, content);
    Files.walkFileTree(
        directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, reader);
    reader.files.forEach(reader::read);
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = directory.relativize(file).toString().replace(File.separatorChar, '/');
    if (content.isWanted(name)) {
      files.put(name, file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    content.unreadable(file.toString(), Damage.of(failure));
    return FileVisitResult.CONTINUE;
  }

  private void read(String name, Path file) {
    try {
      content.file(name, file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      content.unreadable(file.toString(), Damage.of(e));
    }
  }
}
