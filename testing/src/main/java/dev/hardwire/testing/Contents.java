package dev.hardwire.testing;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Hands the resources of Hardwire in one directory, jar or module over to the findings. */
final class Contents {

  private static final List<String> FOLDERS = List.of(Marker.FOLDER, CompiledWiring.FOLDER);

  private final String place;
  private final Findings findings;

  Contents(String place, Findings findings) {
    this.place = place;
    this.findings = findings;
  }

  void addDirectory(Path directory) throws IOException {
    for (String folder : FOLDERS) {
      Path files = directory.resolve(folder);
      if (Files.isDirectory(files)) {
        addFiles(folder, files);
      }
    }
  }

  private void addFiles(String folder, Path directory) throws IOException {
    for (Path file : children(directory)) {
      if (Files.isRegularFile(file)) {
        findings.add(folder + file.getFileName(), place, Files.readAllBytes(file));
      }
    }
  }

  /** What is in a directory, sorted. */
  static Set<Path> children(Path directory) throws IOException {
    Set<Path> sorted = new TreeSet<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(directory)) {
      children.forEach(sorted::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return sorted;
  }

  void addJar(JarFile jar) throws IOException {
    for (JarEntry entry : jar.stream().filter(each -> isWanted(each.getName())).toList()) {
      try (InputStream content = jar.getInputStream(entry)) {
        findings.add(entry.getName(), place, content.readAllBytes());
      }
    }
  }

  /** Reads a module through its reader, which knows of patches too. */
  void addModule(ModuleReference module) throws IOException {
    try (ModuleReader reader = module.open();
        Stream<String> names = reader.list()) {
      for (String name : names.filter(Contents::isWanted).toList()) {
        addResource(reader, name);
      }
    }
  }

  private void addResource(ModuleReader reader, String name) throws IOException {
    InputStream opened = reader.open(name).orElseThrow(() -> new IOException(name + " is gone"));
    try (InputStream content = opened) {
      findings.add(name, place, content.readAllBytes());
    }
  }

  private static boolean isWanted(String name) {
    return FOLDERS.stream()
        .anyMatch(
            folder ->
                name.startsWith(folder)
                    && name.length() > folder.length()
                    && name.indexOf('/', folder.length()) < 0);
  }
}
