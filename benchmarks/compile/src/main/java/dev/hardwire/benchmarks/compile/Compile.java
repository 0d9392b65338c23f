package dev.hardwire.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program with a processor, which can be compiled any number of times. */
final class Compile {

  private static final double NANOSECONDS = 1e6;
  private static final double KILOBYTES = 1024;

  /** Further options of the virtual machines that compile, whose output is shown then. */
  static final String VM = System.getProperty("vm", "");

  private final Tool tool;
  private final Jars jars;
  private final List<Unit> units;

  private Compile(Tool tool, Jars jars, List<Unit> units) {
    this.tool = tool;
    this.jars = jars;
    this.units = units;
  }

  /** Writes the sources. */
  static Compile of(Tool tool, Size size, Path folder) throws IOException {
    Compile compile = new Compile(tool, Jars.of(tool), new Program(tool, size, folder).write());
    compile.writeOptions();
    return compile;
  }

  private void writeOptions() throws IOException {
    List<Path> before = new ArrayList<>();
    for (Unit unit : units) {
      List<String> lines = new ArrayList<>(options(unit, before));
      unit.sources().forEach(source -> lines.add(source.toString()));
      Files.writeString(
          unit.options(),
          lines.stream().map(line -> '"' + line + '"').collect(Collectors.joining("\n")));
      before.add(unit.classes());
    }
  }

  private List<String> options(Unit unit, List<Path> before) {
    List<String> options = new ArrayList<>(List.of("-d", unit.classes().toString(), "-g"));
    options.addAll(List.of("-encoding", "UTF-8", "-cp", jars.classPath(before)));
    if (tool == Tool.NONE) {
      options.add("-proc:none");
    } else {
      options.addAll(List.of("-processorpath", jars.processorPath()));
    }
    if (tool == Tool.GREENROBOT) {
      options.add("-AeventBusIndex=" + unit.index());
    }
    return options;
  }

  /** Compiles all, each in a process of its own, and returns what that took. */
  Cost run() throws IOException, InterruptedException {
    Cost cost = Cost.NOTHING;
    for (Unit unit : units) {
      delete(unit.classes());
    }
    for (Unit unit : units) {
      cost = cost.plus(run(unit));
    }
    return cost;
  }

  private static Cost run(Unit unit) throws IOException, InterruptedException {
    Path numbers = unit.folder().resolve("numbers");
    Path output = unit.folder().resolve("output");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:MaxRAMPercentage=50");
    command.add("-XX:-UseDynamicNumberOfCompilerThreads"); // none ends before it is asked
    Stream.of(VM.split(" ")).filter(option -> !option.isEmpty()).forEach(command::add);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Javac.class.getName(), numbers.toString(), "@" + unit.options()));
    ProcessBuilder process = new ProcessBuilder(command);
    process.redirectErrorStream(true).redirectOutput(output.toFile());
    long start = System.nanoTime();
    int failed = process.start().waitFor();
    double elapsed = (System.nanoTime() - start) / NANOSECONDS;
    if (failed != 0) {
      throw new IllegalStateException(unit.folder() + ": " + Files.readString(output));
    }
    if (!VM.isEmpty()) {
      System.out.println(unit.folder() + ":\n" + Files.readString(output));
    }
    List<String> used = Files.readAllLines(numbers);
    return new Cost(
        elapsed,
        Double.parseDouble(used.get(0)) / NANOSECONDS,
        Double.parseDouble(used.get(1)) / NANOSECONDS,
        Double.parseDouble(used.get(2)) / KILOBYTES);
  }

  List<Unit> units() {
    return units;
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
