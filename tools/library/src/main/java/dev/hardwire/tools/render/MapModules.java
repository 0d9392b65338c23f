package dev.hardwire.tools.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.hardwire.tools.manifest.ModuleEntry;
import dev.hardwire.tools.report.WiringReport;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The modules of a wiring as JSON, and after them the packages that only fire. */
final class MapModules {
  private final WiringReport wiring;
  private final ModuleNames names;

  MapModules(WiringReport wiring, ModuleNames names) {
    this.wiring = wiring;
    this.names = names;
  }

  JsonArray json() {
    Map<String, ModuleEntry> entries =
        wiring.manifest().modules().stream()
            .collect(Collectors.toMap(ModuleEntry::name, Function.identity(), (a, b) -> a));
    Set<String> modules = ModuleNames.modules(wiring);
    JsonArray array = new JsonArray();
    for (String module : modules) {
      JsonObject json = module(module, names.title(module));
      ModuleEntry entry = entries.get(module);
      if (entry != null) {
        json.addProperty("reason", Wording.lower(entry.reason()));
        entry.includedBy().ifPresent(by -> json.addProperty("includedBy", by));
      }
      array.add(json);
    }
    for (String home : names.homes(wiring)) {
      if (!modules.contains(home)) {
        JsonObject json = module(home, home.isEmpty() ? "unnamed package" : home);
        json.addProperty("reason", "publisher");
        array.add(json);
      }
    }
    return array;
  }

  private static JsonObject module(String name, String title) {
    JsonObject json = new JsonObject();
    json.addProperty("name", name);
    json.addProperty("title", title);
    return json;
  }
}
