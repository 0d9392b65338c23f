package dev.hardwire.integration.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files below a folder. */
public final class FileTree {

  private FileTree() {}

  /** All files, sorted. */
  public static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files whose names end in the given way, sorted. */
  public static List<Path> files(Path folder, String ending) {
    return files(folder).stream().filter(file -> file.toString().endsWith(ending)).toList();
  }

  /** The bytes of each file, as characters of Latin-1, by its path below the folder. */
  public static Map<String, String> contents(Path folder, Predicate<String> included) {
    Map<String, String> contents = new TreeMap<>();
    for (Path file : files(folder)) {
      String name = name(folder, file);
      if (included.test(name)) {
        contents.put(name, read(file));
      }
    }
    return contents;
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails the test unless both have the same files with the same bytes. */
  public static void assertSame(Map<String, String> expected, Map<String, String> found) {
    assertEquals(List.copyOf(expected.keySet()), List.copyOf(found.keySet()));
    expected.forEach((name, content) -> assertEquals(content, found.get(name), name));
  }

  /** The text of a file. */
  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a text file, and the folders around it. */
  public static Path write(Path file, String text) {
    try {
      createFolderOf(file);
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces part of a text file, which must be there. */
  public static void replace(Path file, String part, String replacement) {
    try {
      String text = Files.readString(file);
      if (!text.contains(part)) {
        throw new IllegalArgumentException(file + " does not contain '" + part + "'");
      }
      Files.writeString(file, text.replace(part, replacement));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a file, which must be there. */
  public static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies all files below a folder, over those that are there. */
  public static Path copy(Path from, Path to) {
    return copy(from, to, name -> true);
  }

  /** Copies those files below a folder whose paths below it are wanted, over those there are. */
  public static Path copy(Path from, Path to, Predicate<String> wanted) {
    try {
      for (Path file : files(from)) {
        String name = name(from, file);
        if (wanted.test(name)) {
          Path copy = to.resolve(name);
          createFolderOf(copy);
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies all files below a folder, over those that are there. */
  public static void copyOver(Path from, Path to) {
    try {
      for (Path file : files(from)) {
        Path copy = to.resolve(from.relativize(file).toString());
        createFolderOf(copy);
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Creates folders unless they are there. */
  static void createFolders(Path... folders) {
    try {
      for (Path folder : folders) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void createFolderOf(Path file) {
    createFolders(file.toAbsolutePath().resolveSibling(""));
  }
}
