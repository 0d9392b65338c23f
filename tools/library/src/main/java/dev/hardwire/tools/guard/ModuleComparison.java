package dev.hardwire.tools.guard;

import dev.hardwire.tools.guard.Change.Subject;
import dev.hardwire.tools.manifest.ModuleEntry;
import dev.hardwire.tools.manifest.WiringManifest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what takes part in a wiring. */
final class ModuleComparison {

  private ModuleComparison() {}

  static void compare(WiringManifest approved, WiringManifest current, Changes changes) {
    Map<String, ModuleEntry> before = byName(approved.modules());
    Map<String, ModuleEntry> after = byName(current.modules());
    before.forEach(
        (name, module) -> {
          if (!after.containsKey(name)) {
            of(changes, name).removed("reason", reason(module));
          }
        });
    after.forEach(
        (name, module) -> {
          ModuleEntry old = before.get(name);
          if (old == null) {
            of(changes, name).added("reason", reason(module));
          } else {
            of(changes, name).compare("reason", reason(old), reason(module));
            of(changes, name)
                .compare("checked against", old.checkedAgainst(), module.checkedAgainst());
          }
        });
    changes.moves(
        Subject.MODULE,
        Optional.empty(),
        List.copyOf(before.keySet()),
        List.copyOf(after.keySet()));
  }

  private static Changes.Of of(Changes changes, String name) {
    return changes.of(Subject.MODULE, Optional.empty(), name);
  }

  private static Map<String, ModuleEntry> byName(List<ModuleEntry> modules) {
    Map<String, ModuleEntry> byName = new LinkedHashMap<>();
    modules.forEach(module -> byName.putIfAbsent(module.name(), module));
    return byName;
  }

  private static String reason(ModuleEntry module) {
    String reason =
        switch (module.reason()) {
          case LISTED -> "listed";
          case INCLUDED -> "included";
          case OWN -> "the wiring's own compilation";
          case SINGLE_OWNER -> "a class that is listed by itself";
        };
    return reason + module.includedBy().map(by -> " by " + by).orElse("");
  }
}
