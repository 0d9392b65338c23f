package dev.hardwire.integration.performance;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.bytecode.ClassFile;
import dev.hardwire.integration.bytecode.MethodCost;
import dev.hardwire.integration.tools.ChildProcess;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program that is measured. */
final class Airport {

  private static final List<Path> LIBRARIES =
      List.of(PackagedJars.annotations(), PackagedJars.runtime(), PackagedJars.async());

  private static final Pattern LOADED = Pattern.compile("(?m)^\\[class,load\\] (\\S+)");

  /** Such classes are numbered, or named by addresses, as each version of the JDK likes. */
  private static final Pattern END_OF_LAMBDA = Pattern.compile("(?<=\\$\\$Lambda)\\b.*");

  private final Path folder;
  private final Path classes;

  private Airport(Path folder) {
    this.folder = folder;
    this.classes = folder.resolve("airport");
  }

  /** Compiles and measures the program. */
  static Costs measuredIn(Path folder, Path processor) {
    Airport airport = new Airport(folder);
    AirportCompiler.compile(processor, LIBRARIES, airport.classes);
    Costs costs = new Costs();
    airport.addMethods(costs);
    airport.addFires(costs);
    airport.addLoaded(costs);
    return costs;
  }

  private void addMethods(Costs costs) {
    for (ClassFile type : ClassFile.generatedIn(classes)) {
      for (MethodCost cost : MethodCost.in(type)) {
        String subject = "method " + cost.method();
        costs.add(subject, "size", cost.codeBytes());
        costs.add(subject, "instructions", cost.instructions());
        costs.add(subject, "invokedynamic", cost.dynamicCalls());
        costs.add(subject, "new", cost.allocations());
        costs.add(subject, "boxed", cost.boxings());
      }
    }
  }

  /**
   * Interpreted, since compiled code leaves out what it can prove to be needless; and with a small
   * heap, since the size of objects depends on that of the heap.
   */
  private void addFires(Costs costs) {
    String path =
        Stream.concat(Stream.of(classes), LIBRARIES.stream())
            .map(Path::toString)
            .collect(joining(File.pathSeparator));
    ChildProcess fires =
        ChildProcess.java(
            "-Xint",
            "-Xmx64m",
            "-Xlog:class+load:file=" + log() + ":tags",
            "-cp",
            path,
            "airport.Measurement");
    for (String line : fires.outputOrFail().lines().toList()) {
      String[] words = line.split(" ", -1);
      costs.add("fire " + words[0], "bytes", Integer.parseInt(words[1]));
      costs.add("fire " + words[0], "calls", Integer.parseInt(words[2]));
    }
  }

  private Path log() {
    return folder.resolve("loaded.log");
  }

  /** Hardwire's classes and generated ones; others are the program's own affair. */
  private void addLoaded(Costs costs) {
    Set<String> generated =
        ClassFile.generatedIn(classes).stream()
            .map(type -> type.name().replace('/', '.'))
            .collect(toSet());
    Matcher matcher = LOADED.matcher(logged());
    while (matcher.find()) {
      String name = matcher.group(1);
      String outermost = name.replaceAll("\\$.*", "");
      if (name.startsWith("dev.hardwire.") || generated.contains(outermost)) {
        costs.add("class " + END_OF_LAMBDA.matcher(name).replaceAll(""), "loaded", 1);
      }
    }
  }

  private String logged() {
    try {
      return Files.readString(log());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
