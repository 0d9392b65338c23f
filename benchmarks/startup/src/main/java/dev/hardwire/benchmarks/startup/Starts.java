package dev.hardwire.benchmarks.startup;

import dev.hardwire.benchmarks.record.Measurement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One program, started in one way again and again. */
final class Starts {

  private static final String TABLE = "startup";

  private final Program program;
  private final Way way;
  private final Launch launch;
  private final double classes;
  private final List<Double> wall = new ArrayList<>();
  private final List<Double> cpu = new ArrayList<>();

  private Starts(Program program, Way way, Launch launch, double classes) {
    this.program = program;
    this.way = way;
    this.launch = launch;
    this.classes = classes;
  }

  /** Makes what the way of starting needs, and counts the classes in a start that isn't timed. */
  static Starts prepare(Program program, Way way, Path root) throws IOException {
    Path folder = Files.createDirectories(root.resolve(program.module()));
    way.prepare(program, folder);
    Launch launch = way.launch(program, folder);
    LoadedClasses loaded = LoadedClasses.of(launch, folder.resolve(way.name() + ".log"));
    if (way.isArchived() && !loaded.isArchived()) {
      throw new IllegalStateException(launch + " doesn't use its archive");
    }
    return new Starts(program, way, launch, loaded.count());
  }

  void run() throws IOException {
    Launch.Taken taken = launch.run();
    wall.add(taken.wall());
    cpu.add(taken.cpu());
  }

  List<Measurement> measurements() {
    return List.of(
        measurement("ms", wall),
        measurement("cpu ms", cpu),
        measurement("classes", List.of(classes)));
  }

  private Measurement measurement(String unit, List<Double> values) {
    return new Measurement(TABLE, way.title(), program.by(), unit, values);
  }
}
