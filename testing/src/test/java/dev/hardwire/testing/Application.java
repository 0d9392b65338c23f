package dev.hardwire.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Lays an application out as the compilers of its modules would. */
final class Application {

  private final Path root;

  Application(Path root) {
    try {
      this.root = root.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(String name) {
    return root.resolve(name);
  }

  /** A directory of classes with the index of one module. */
  Path module(String directory, String anchor, String hash) {
    return marker(
        directory, anchor + "_Index", "#\nanchor=" + anchor + "\nformat=1\nhash=" + hash + "\n");
  }

  Path marker(String directory, String index, String text) {
    write(path(directory).resolve("META-INF/hardwire/index").resolve(index), text);
    return path(directory);
  }

  /**
   * A directory of classes with a wiring.
   *
   * @param modules {@code anchor=hash} for each module that it lists
   */
  Path wiring(String directory, String annotated, String... modules) {
    StringBuilder text = new StringBuilder("format=1\n");
    for (String module : modules) {
      text.append("index.").append(module.replace("=", "_Index=")).append('\n');
    }
    return wiringOf(directory, annotated + "Wiring", text + "wiring=" + annotated + "\n");
  }

  Path wiringOf(String directory, String name, String text) {
    write(path(directory).resolve("META-INF/hardwire/wiring").resolve(name), text);
    return path(directory);
  }

  /** Packs a directory; like many tools, without entries for directories. */
  Path jar(Path directory, String name) {
    return jar(directory, name, "");
  }

  Path jar(Path directory, String name, String classPath) {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    if (!classPath.isEmpty()) {
      manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
    }
    Path jar = path(name);
    try (OutputStream file = Files.newOutputStream(createParent(jar));
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      for (Path each : filesIn(directory)) {
        out.putNextEntry(new JarEntry(directory.relativize(each).toString().replace('\\', '/')));
        Files.copy(each, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar;
  }

  void write(Path file, String text) {
    try {
      Files.writeString(createParent(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The message of a check that must fail. */
  static String failureOf(WiringCheck check) {
    return String.valueOf(assertThrows(AssertionError.class, check::verify).getMessage());
  }

  private static Path createParent(Path file) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    return file;
  }

  private static List<Path> filesIn(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
