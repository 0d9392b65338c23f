package dev.hardwire.benchmarks.startup;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program that is started.
 *
 * @param by how it fires events
 * @param module the name of its folder
 * @param library the beginning of the name of the jar that tells its version, or nothing
 * @param isModular whether it and all of its jars are named modules
 */
record Program(String by, String module, String library, boolean isModular) {

  static final String MODULE = "dev.hardwire.benchmarks.startup.program";
  static final String MAIN_CLASS = MODULE + ".Start";

  /** Those whose ratio matters, which are started more often than all others. */
  static final List<Program> PAIR =
      List.of(
          new Program("Hardwire", "hardwire", "hardwire-runtime", true),
          new Program("by hand", "by-hand", "", true));

  static final List<Program> PEERS =
      List.of(
          peer("Guava", "guava", "guava"),
          peer("greenrobot", "greenrobot", "eventbus-java"),
          peer("greenrobot with index", "greenrobot-index", "eventbus-java"),
          peer("MBassador", "mbassador", "mbassador"),
          peer("Spring", "spring", "spring-context"),
          peer("Weld", "weld", "weld-se-core"),
          peer("Micronaut", "micronaut", "micronaut-context"),
          peer("avaje", "avaje", "avaje-inject-events"),
          peer("Vert.x", "vertx", "vertx-core"),
          peer("LambdaEvents", "lambdaevents", "LambdaEvents"),
          peer("NeoForged", "neoforged", "bus"));

  private static final Path FOLDER = Path.of("benchmarks/startup/programs");

  private static Program peer(String by, String module, String library) {
    return new Program(by, module, library, false);
  }

  static List<Program> all() {
    return Stream.concat(PAIR.stream(), PEERS.stream()).toList();
  }

  /** Its own classes. */
  Path jar() {
    return target().resolve("program.jar");
  }

  /** The jars of its library, with all that these need. */
  List<Path> libraries() throws IOException {
    Path folder = target().resolve("lib");
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> jars = Files.list(folder)) {
      return jars.sorted().toList();
    }
  }

  String path() throws IOException {
    return Stream.concat(Stream.of(jar()), libraries().stream())
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  String version() throws IOException {
    for (Path jar : libraries()) {
      String name = jar.getFileName().toString();
      if (name.matches(library + "-\\d.*\\.jar")) {
        return name.substring(library.length() + 1, name.length() - ".jar".length());
      }
    }
    throw new IllegalStateException("No jar " + library + " in " + target());
  }

  private Path target() {
    return FOLDER.resolve(module).resolve("target");
  }
}
