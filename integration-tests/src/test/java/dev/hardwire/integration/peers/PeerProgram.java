package dev.hardwire.integration.peers;

import dev.hardwire.integration.tools.Compile;
import dev.hardwire.integration.tools.Compiled;
import dev.hardwire.integration.tools.FileTree;
import dev.hardwire.integration.tools.Resources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A program that signs users up, written with one library: what is right, and over it what is
 * wrong. Folders below {@code modules} are compiled before, each on its own; what stands there is
 * not taken from the right program.
 */
final class PeerProgram {

  private static final String MODULES = "modules/";

  private final Library library;
  private final String name;
  private final Path folder;
  private final Map<String, String> files;

  /** The program without a mistake. */
  PeerProgram(Library library, Path root) {
    this(library, "right", root, read("right", library));
  }

  /** The program with a mistake. */
  PeerProgram(Library library, Mistake mistake, Path root) {
    this(library, mistake.folder(), root, over(read(mistake.folder(), library), library));
  }

  private PeerProgram(Library library, String name, Path root, Map<String, String> files) {
    this.library = library;
    this.name = name;
    this.folder = root.resolve(name);
    this.files = files;
  }

  private static Map<String, String> over(Map<String, String> wrong, Library library) {
    Map<String, String> files = new TreeMap<>(read("right", library));
    wrong.keySet().stream()
        .filter(path -> path.startsWith(MODULES))
        .forEach(path -> files.remove("signup/" + path.substring(path.lastIndexOf('/') + 1)));
    files.putAll(wrong);
    return files;
  }

  private static Map<String, String> read(String name, Library library) {
    return FileTree.contents(
        Resources.folder("peers/" + name + "/" + library.folder()), file -> true);
  }

  String name() {
    return name;
  }

  /** The class files of each module. */
  List<Path> classes() {
    return modules().stream().map(this::classes).toList();
  }

  private Path classes(String module) {
    return folder.resolve(module + "classes");
  }

  /** Compiles it and tells what the compiler printed. */
  Compiled compile() {
    List<Path> before = new ArrayList<>();
    StringBuilder messages = new StringBuilder();
    for (String module : modules()) {
      Compiled compiled = compile(module, before);
      messages.append(compiled.messages());
      if (!compiled.isSuccessful() || module.isEmpty()) {
        return new Compiled(compiled.isSuccessful(), messages.toString());
      }
      before.add(classes(module));
    }
    throw new IllegalStateException(name + " has no application");
  }

  /** The folders that are compiled together, in their order. */
  private List<String> modules() {
    Stream<String> before =
        Stream.of("signup", "emails")
            .map(module -> MODULES + module + "/")
            .filter(module -> files.keySet().stream().anyMatch(file -> file.startsWith(module)));
    return Stream.concat(before, Stream.of("")).toList();
  }

  private Compiled compile(String module, List<Path> before) {
    List<Path> sources = new ArrayList<>();
    files.forEach(
        (path, text) -> {
          if (path.startsWith(module) && path.startsWith(MODULES) == !module.isEmpty()) {
            String file = path.substring(module.length());
            boolean isSource = file.endsWith(".java");
            Path root = isSource ? folder.resolve(module + "sources") : classes(module);
            Path written = FileTree.write(root.resolve(file), text);
            sources.addAll(isSource ? List.of(written) : List.of());
          }
        });
    Compiled compiled =
        Compile.into(classes(module))
            .onlyOptions(library.options().toArray(String[]::new))
            .processorPath(library.processor())
            .classPath(classPath(before))
            .sources(sources)
            .byJavac();
    return new Compiled(
        compiled.isSuccessful(), compiled.messages().replace(folder.toString() + "/", ""));
  }

  private List<Path> classPath(List<Path> before) {
    List<Path> path = new ArrayList<>(library.jars());
    path.addAll(before);
    path.addAll(library.other().jars());
    return path;
  }
}
