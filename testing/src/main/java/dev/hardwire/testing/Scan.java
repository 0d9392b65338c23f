package dev.hardwire.testing;

import java.io.IOException;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** Looks into directories, jars and modules, into each of them once. */
final class Scan {

  private final Findings findings = new Findings();
  private final Set<Path> seen = new HashSet<>();

  Findings findings() {
    return findings;
  }

  /** A directory or jar of a class path, and what the manifest of the jar adds. */
  void classPathEntry(Path entry) {
    Optional<Path> unseen = unseen(entry);
    if (unseen.isPresent()) {
      URI base = unseen.get().toUri();
      for (String added : read(unseen.get()).trim().split("\\s+", -1)) {
        Locations.ofManifestEntry(base, added).ifPresent(this::classPathEntry);
      }
    }
  }

  /** A module, or a directory of modules. */
  void modulePathEntry(Path entry) {
    if (Files.isDirectory(entry) && !isExplodedModule(entry)) {
      children(entry).stream()
          .filter(child -> isExplodedModule(child) || child.toString().endsWith(".jar"))
          .forEach(child -> unseen(child).ifPresent(this::read));
    } else {
      unseen(entry).ifPresent(this::read);
    }
  }

  /** A module that is resolved. */
  void module(ModuleReference module) {
    Optional<Path> path = module.location().flatMap(Locations::ofUri);
    if (path.isEmpty() || unseen(path.get()).isPresent()) {
      String place =
          path.map(Path::toString).orElseGet(() -> "module " + module.descriptor().name());
      try {
        new Contents(place, findings).addModule(module);
      } catch (IOException e) {
        findings.addUnreadable(place, e);
      }
    }
  }

  /** The modules of a run-time image, each of them a directory. */
  void image(Path modules) {
    for (Path module : children(modules)) {
      readDirectory(module, "run-time image, module " + module.getFileName());
    }
  }

  /**
   * Reads a directory or jar.
   *
   * @return the {@code Class-Path} of its manifest; empty where there is none
   */
  private String read(Path path) {
    if (Files.isDirectory(path)) {
      readDirectory(path, path.toString());
      return "";
    }
    try (JarFile jar = new JarFile(path.toFile(), false)) {
      readJar(jar, path.toString());
      return classPath(jar);
    } catch (IOException e) {
      // No jar, or none with a manifest that can be read. The class loader passes over it too.
      return "";
    }
  }

  private void readDirectory(Path directory, String place) {
    try {
      new Contents(place, findings).addDirectory(directory);
    } catch (IOException e) {
      findings.addUnreadable(place, e);
    }
  }

  private void readJar(JarFile jar, String place) {
    try {
      new Contents(place, findings).addJar(jar);
    } catch (IOException e) {
      findings.addUnreadable(place, e);
    }
  }

  private static String classPath(JarFile jar) throws IOException {
    Manifest manifest = jar.getManifest();
    String classPath =
        manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
    return classPath == null ? "" : classPath;
  }

  private Set<Path> children(Path directory) {
    try {
      return Contents.children(directory);
    } catch (IOException e) {
      findings.addUnreadable(directory.toString(), e);
      return Set.of();
    }
  }

  /** The path as it is shown, unless it is missing or was met before under whatever name. */
  private Optional<Path> unseen(Path path) {
    try {
      return seen.add(path.toRealPath())
          ? Optional.of(path.toAbsolutePath().normalize())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isExplodedModule(Path directory) {
    return Files.exists(directory.resolve("module-info.class"));
  }
}
