package dev.hardwire.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one javac compiles.
 *
 * @param folder for sources and classes
 * @param index the class that greenrobot's processor is told to generate
 */
record Unit(Path folder, String index) {

  void write(String inPackage, String type, String text) throws IOException {
    Path file = folder.resolve("src").resolve(inPackage.replace('.', '/')).resolve(type + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  Path classes() {
    return folder.resolve("classes");
  }

  /** The file with the arguments of javac. */
  Path options() {
    return folder.resolve("options");
  }
}
