package dev.hardwire.tools.classes;

import dev.hardwire.tools.classes.ClassPathScanner.Content;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes.Name;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads a jar. A damaged file in it leaves the others intact. */
final class JarReader {
  private JarReader() {}

  /** Hands over what a jar holds; returns the jars that its manifest adds and that exist. */
  static List<Path> read(Path jar, Content content) throws IOException {
    try (JarFile file = new JarFile(jar.toFile(), false)) {
      List<? extends ZipEntry> entries = Collections.list(file.entries());
      entries.sort(Comparator.comparing(ZipEntry::getName));
      for (ZipEntry entry : entries) {
        if (content.isWanted(entry.getName()) && !entry.isDirectory()) {
          read(file, entry, jar + "!/" + entry.getName(), content);
        }
      }
      return further(jar, file);
    }
  }

  private static List<Path> further(Path jar, JarFile file) {
    try {
      Manifest manifest = file.getManifest();
      String added =
          manifest == null ? null : manifest.getMainAttributes().getValue(Name.CLASS_PATH);
      return added == null
          ? List.of()
          : Stream.of(added.strip().split("\\s+", -1))
              .flatMap(url -> existing(jar, url).stream())
              .toList();
    } catch (IOException e) {
      // A virtual machine would not find any then, either.
      return List.of();
    }
  }

  private static Optional<Path> existing(Path jar, String url) {
    try {
      URI uri = jar.toUri().resolve(url);
      return Optional.of(Path.of(uri)).filter(Files::exists);
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  private static void read(ZipFile file, ZipEntry entry, String place, Content content) {
    try (InputStream stream = file.getInputStream(entry)) {
      content.file(entry.getName(), place, stream.readAllBytes());
    } catch (IOException e) {
      content.unreadable(place, Damage.of(e));
    }
  }
}
