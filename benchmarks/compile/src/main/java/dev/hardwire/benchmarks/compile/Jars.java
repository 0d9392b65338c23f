package dev.hardwire.benchmarks.compile;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars of a processor, which the build put beside the jar that this runs from. */
final class Jars {

  private static final Pattern VERSIONED = Pattern.compile("(.*?)-(\\d.*)\\.jar");

  private final Tool tool;
  private final List<Path> all;

  private Jars(Tool tool, List<Path> all) {
    this.tool = tool;
    this.all = all;
  }

  static Jars of(Tool tool) throws IOException {
    if (tool == Tool.NONE) {
      return new Jars(tool, List.of());
    }
    try (Stream<Path> jars = Files.list(folder().resolve("processors").resolve(tool.folder()))) {
      return new Jars(tool, jars.sorted().toList());
    }
  }

  private static Path folder() {
    try {
      var source = Jars.class.getProtectionDomain().getCodeSource();
      return Path.of(source.getLocation().toURI()).resolveSibling("");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  String processorPath() {
    return joined(all.stream());
  }

  /** What the sources need, and what was compiled before. */
  String classPath(List<Path> before) {
    return joined(Stream.concat(before.stream(), all.stream().filter(this::isLibrary)));
  }

  /** The version of a jar. */
  String version(String jar) {
    return all.stream()
        .map(Jars::versioned)
        .filter(name -> name.group(1).equals(jar))
        .map(name -> name.group(2))
        .findFirst()
        .orElseThrow();
  }

  private boolean isLibrary(Path jar) {
    return tool.isLibrary(versioned(jar).group(1));
  }

  private static MatchResult versioned(Path jar) {
    Matcher name = VERSIONED.matcher(jar.getFileName().toString());
    if (!name.matches()) {
      throw new IllegalArgumentException(jar + " has no version");
    }
    return name.toMatchResult();
  }

  private static String joined(Stream<Path> paths) {
    return paths.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
