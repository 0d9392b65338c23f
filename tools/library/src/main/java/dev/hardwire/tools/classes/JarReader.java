package dev.hardwire.tools.classes;

import dev.hardwire.tools.classes.ClassPathScanner.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads a jar. A damaged file in it leaves the others intact. */
final class JarReader {
  private JarReader() {}

  static void read(Path jar, Content content) throws IOException {
    try (ZipFile file = new ZipFile(jar.toFile())) {
      List<? extends ZipEntry> entries = Collections.list(file.entries());
      entries.sort(Comparator.comparing(ZipEntry::getName));
      for (ZipEntry entry : entries) {
        if (content.isWanted(entry.getName()) && !entry.isDirectory()) {
          read(file, entry, jar + "!/" + entry.getName(), content);
        }
      }
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
