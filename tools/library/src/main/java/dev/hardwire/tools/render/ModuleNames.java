package dev.hardwire.tools.render;

import dev.hardwire.tools.manifest.CallbackEntry;
import dev.hardwire.tools.manifest.EventEntry;
import dev.hardwire.tools.manifest.ModuleEntry;
import dev.hardwire.tools.report.EventReport;
import dev.hardwire.tools.report.WiringReport;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a wiring's modules are called in a drawing, and which class belongs to which of them. */
final class ModuleNames {
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, String> owners = new HashMap<>();
  private final List<String> anchors;

  private ModuleNames(Collection<String> modules, List<String> anchors) {
    this.anchors = anchors;
    Set<String> seen = new HashSet<>();
    Set<String> shared = new HashSet<>();
    for (String module : modules) {
      if (!seen.add(simple(module))) {
        shared.add(simple(module));
      }
    }
    for (String module : modules) {
      titles.put(module, shared.contains(simple(module)) ? module : simple(module));
    }
  }

  static ModuleNames of(WiringReport wiring) {
    List<String> anchors =
        wiring.manifest().modules().stream()
            .filter(module -> module.reason() != ModuleEntry.Reason.SINGLE_OWNER)
            .map(ModuleEntry::name)
            .sorted(Comparator.comparing((String name) -> packageOf(name).length()).reversed())
            .toList();
    ModuleNames names = new ModuleNames(modules(wiring), anchors);
    for (EventReport event : wiring.events()) {
      for (CallbackEntry callback : event.event().callbacks()) {
        names.owners.putIfAbsent(callback.owner(), callback.module());
      }
    }
    return names;
  }

  /** All modules in their order; those that only an event or a callback mentions come last. */
  static Set<String> modules(WiringReport wiring) {
    Set<String> modules = new LinkedHashSet<>();
    wiring.manifest().modules().forEach(module -> modules.add(module.name()));
    for (EventReport event : wiring.events()) {
      Stream.concat(
              Stream.of(moduleOf(event.event(), wiring)),
              event.event().callbacks().stream().map(CallbackEntry::module))
          .forEach(modules::add);
    }
    return modules;
  }

  /** The module's name without its package, unless another one has it, too. */
  String title(String module) {
    return titles.getOrDefault(module, module);
  }

  /** The module that has an event: that of an inferred one is the wiring's own compilation. */
  static String moduleOf(EventEntry event, WiringReport wiring) {
    return event
        .module()
        .or(
            () ->
                wiring.manifest().modules().stream()
                    .filter(module -> module.reason() == ModuleEntry.Reason.OWN)
                    .map(ModuleEntry::name)
                    .findFirst())
        .orElse(wiring.manifest().wiring());
  }

  /**
   * The module that a class probably belongs to, since no class file says so: that of its
   * callbacks, else the one whose anchor's package is the class's or the nearest around it.
   */
  Optional<String> moduleOf(String type) {
    String owner = owners.get(type);
    if (owner != null) {
      return Optional.of(owner);
    }
    String home = packageOf(type) + ".";
    return anchors.stream()
        .filter(anchor -> !packageOf(anchor).isEmpty())
        .filter(anchor -> home.startsWith(packageOf(anchor) + "."))
        .findFirst();
  }

  /** Where a class belongs: its module, or else its package. */
  String homeOf(String type) {
    return moduleOf(type).orElseGet(() -> packageOf(type));
  }

  /** Where the places belong that fire something. */
  Set<String> homes(WiringReport wiring) {
    return wiring.events().stream()
        .flatMap(event -> event.firings().stream())
        .map(firing -> homeOf(firing.place().type()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The package of a class by a canonical name, in which classes start with capitals. */
  static String packageOf(String type) {
    StringBuilder name = new StringBuilder();
    for (String part : type.split("\\.", -1)) {
      if (part.isEmpty() || Character.isUpperCase(part.charAt(0))) {
        break;
      }
      name.append(name.isEmpty() ? "" : ".").append(part);
    }
    return name.toString();
  }

  /** A class without its package. */
  static String simple(String type) {
    String home = packageOf(type);
    return home.isEmpty() || home.equals(type) ? type : type.substring(home.length() + 1);
  }
}
