package dev.hardwire.benchmarks.compile;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes sure that a processor has generated what it is there for. */
final class Proof {

  private final Tool tool;
  private final Size size;
  private final List<Unit> units;

  Proof(Tool tool, Size size, List<Unit> units) {
    this.tool = tool;
    this.size = size;
    this.units = units;
  }

  /** Looks at the classes that were compiled, and throws if there are too few or too many. */
  void check() throws IOException {
    int owners = size.ownersPerModule() * size.modules();
    expect(1, "Town");
    switch (tool) {
      case NONE -> expect(0, ".*[$_].*");
      case HARDWIRE -> expectCallbacks();
      case HARDWIRE_MODULE -> expect(size.modules(), "District\\d+Module_Index");
      case GREENROBOT -> expect(size.modules(), "District\\d+Index");
      case AVAJE -> expect(owners, ".*\\$DI");
      case DAGGER -> {
        expect(owners, ".*_Factory");
        expect(1, "DaggerTownComponent");
      }
      case AUTO_VALUE -> expect(owners, "AutoValue_.*");
    }
  }

  private void expect(int classes, String name) throws IOException {
    Pattern file = Pattern.compile(name + "\\.class");
    long found = 0;
    for (Unit unit : units) {
      try (Stream<Path> files = Files.walk(unit.classes())) {
        found +=
            files.filter(path -> file.matcher(path.getFileName().toString()).matches()).count();
      }
    }
    expect(classes, found, name);
  }

  /** Hardwire writes down which callbacks it wired. */
  private void expectCallbacks() throws IOException {
    Path classes = units.get(units.size() - 1).classes();
    Path wired = classes.resolve("META-INF/hardwire/town.Town.json");
    JsonObject wiring = new Gson().fromJson(Files.readString(wired), JsonObject.class);
    int found = 0;
    for (JsonElement event : wiring.getAsJsonArray("events")) {
      found += event.getAsJsonObject().getAsJsonArray("callbacks").size();
    }
    expect(size.callbacks(), found, "callbacks");
    expect(1, "TownWiring");
  }

  private void expect(long expected, long found, String what) {
    if (expected != found) {
      throw new IllegalStateException(
          tool.by() + ", " + size.label() + ": " + found + " instead of " + expected + " " + what);
    }
  }
}
