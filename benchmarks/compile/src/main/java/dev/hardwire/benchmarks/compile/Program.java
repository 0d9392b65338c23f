package dev.hardwire.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Writes the sources of a program of some size, as a user of a processor would write them. */
final class Program {

  private final Tool tool;
  private final Size size;
  private final Path folder;

  /**
   * A program that is not written yet.
   *
   * @param folder gets a folder for each compile
   */
  Program(Tool tool, Size size, Path folder) {
    this.tool = tool;
    this.size = size;
    this.folder = folder;
  }

  /** Writes it, and returns what is to be compiled, one after the other. */
  List<Unit> write() throws IOException {
    List<Unit> units = new ArrayList<>();
    for (int module = 0; module < size.modules(); module++) {
      Unit unit =
          new Unit(folder.resolve("district" + module), ToolSources.inFull(module, "Index"));
      writeModule(module, unit);
      units.add(unit);
    }
    if (size.modules() > 1) {
      units.add(new Unit(folder.resolve("town"), "town.TownIndex"));
    }
    ToolSources sources = new ToolSources(tool, size);
    units.get(units.size() - 1).write("town", "Town", sources.town());
    return units;
  }

  private void writeModule(int module, Unit unit) throws IOException {
    String inPackage = Names.inPackage(module);
    for (int number : size.eventsOf(module).toArray()) {
      String event = Names.event(number);
      unit.write(inPackage, event, ValueSource.event(inPackage, event));
    }
    for (int number : size.ownersOf(module).toArray()) {
      String owner = Names.owner(number);
      String summary = owner + "Summary";
      unit.write(inPackage, summary, ValueSource.summary(tool, inPackage, summary));
      unit.write(inPackage, owner, owner(module, number).text());
    }
    for (Map.Entry<String, String> source :
        new ToolSources(tool, size).ofModule(module).entrySet()) {
      unit.write(inPackage, source.getKey(), source.getValue());
    }
  }

  private OwnerSource owner(int module, int number) {
    int first = number % size.ownersPerModule() * Size.CALLBACKS_PER_OWNER;
    int end = Math.min(first + Size.CALLBACKS_PER_OWNER, size.callbacksPerModule());
    List<HeardEvent> heard =
        IntStream.range(first, end).mapToObj(callback -> heard(module, callback)).toList();
    return new OwnerSource(Names.inPackage(module), Names.owner(number), heard, tool.marks());
  }

  /** The last callback of an owner listens to the module before, where there is one. */
  private HeardEvent heard(int module, int callback) {
    boolean last = callback % Size.CALLBACKS_PER_OWNER == Size.CALLBACKS_PER_OWNER - 1;
    int of = last && module > 0 ? module - 1 : module;
    int event = of * size.eventsPerModule() + callback % size.eventsPerModule();
    return HeardEvent.of(of, event);
  }
}
