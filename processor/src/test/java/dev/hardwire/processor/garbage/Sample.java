package dev.hardwire.processor.garbage;

import dev.hardwire.processor.javac.CompiledModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A module that compiles as it is.
 *
 * @param name of its program and itself
 * @param sources by their paths
 * @param earlier the classes of the program's modules before it
 */
record Sample(String name, SortedMap<String, String> sources, List<MemoryFile> earlier) {

  private static final Path PROGRAMS = Path.of("src/test/resources/golden");

  /** The modules of the small programs that show what is generated. */
  static List<Sample> all(MemoryCompiler compiler) {
    return folders(PROGRAMS).stream().flatMap(program -> modules(compiler, program)).toList();
  }

  /** The modules of one of these programs. */
  static List<Sample> of(MemoryCompiler compiler, String program) {
    return modules(compiler, PROGRAMS.resolve(program)).toList();
  }

  private static Stream<Sample> modules(MemoryCompiler compiler, Path program) {
    List<Sample> modules = new ArrayList<>();
    List<MemoryFile> earlier = new ArrayList<>();
    for (Path folder : folders(program)) {
      SortedMap<String, String> sources = CompiledModule.textFiles(folder.resolve("input"));
      modules.add(
          new Sample(PROGRAMS.relativize(folder).toString(), sources, List.copyOf(earlier)));
      earlier.addAll(compiler.compile(sources, earlier).classes());
    }
    return modules.stream();
  }

  private static List<Path> folders(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sources with another text in one of them. */
  Map<String, String> with(String path, String text) {
    SortedMap<String, String> changed = new TreeMap<>(sources);
    changed.put(path, text);
    return changed;
  }
}
