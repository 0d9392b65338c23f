package dev.hardwire.tools.report;

import dev.hardwire.tools.classes.Call;
import dev.hardwire.tools.classes.Call.Kind;
import dev.hardwire.tools.classes.ClassFile;
import dev.hardwire.tools.classes.ClassHierarchy;
import dev.hardwire.tools.classes.MethodName;
import dev.hardwire.tools.manifest.EventEntry;
import dev.hardwire.tools.manifest.WiringManifest;
import dev.hardwire.tools.report.Firing.Door;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells which calls fire which events. */
final class Doors {
  private static final String FIRE = "fire";
  private static final String RUN = "run";

  /** Stands for an event whose name is known only at run time. */
  static final String ANY = "";

  private final ClassHierarchy hierarchy;
  private final Map<String, Map<MethodName, List<Fired>>> contracts = new HashMap<>();
  private final Map<String, List<Fired>> fronts = new HashMap<>();
  private final Map<String, WiringManifest> wirings = new HashMap<>();

  Doors(ClassHierarchy hierarchy, List<WiringManifest> manifests) {
    this.hierarchy = hierarchy;
    for (WiringManifest manifest : manifests) {
      hierarchy
          .canonicallyNamed(manifest.generated())
          .ifPresent(type -> wirings.put(type.name(), manifest));
      manifest.events().forEach(event -> add(manifest, event));
    }
  }

  /**
   * An event that is fired.
   *
   * @param wiring the wiring whose event it is
   * @param event its name, or {@link #ANY}
   * @param door by what it is fired
   */
  record Fired(String wiring, String event, Door door) {
    private static Fired of(WiringManifest manifest, EventEntry event, Door door) {
      return new Fired(manifest.wiring(), event.name(), door);
    }
  }

  private void add(WiringManifest manifest, EventEntry event) {
    Fired called = Fired.of(manifest, event, Door.CONTRACT);
    ContractMethods.of(hierarchy, event)
        .forEach((owner, names) -> names.forEach(name -> add(owner, name, called)));
    event.publisher().ifPresent(type -> front(type, Fired.of(manifest, event, Door.PUBLISHER)));
    front(event.dispatcher(), Fired.of(manifest, event, Door.DISPATCHER));
  }

  private void add(String owner, MethodName name, Fired fired) {
    contracts
        .computeIfAbsent(owner, o -> new HashMap<>())
        .computeIfAbsent(name, n -> new ArrayList<>())
        .add(fired);
  }

  private void front(String type, Fired fired) {
    hierarchy
        .canonicallyNamed(type)
        .map(ClassFile::name)
        .ifPresent(name -> fronts.computeIfAbsent(name, n -> new ArrayList<>()).add(fired));
  }

  /** The events that a call fires: one for each wiring that has the contract. */
  List<Fired> at(Call call) {
    if (call.kind() == Kind.STATIC) {
      return call.method().name().equals(FIRE)
          ? fronts.getOrDefault(call.owner(), List.of())
          : List.of();
    }
    if (call.kind() != Kind.VIRTUAL) {
      return List.of();
    }
    List<Fired> called =
        contracts.getOrDefault(call.owner(), Map.of()).getOrDefault(call.method(), List.of());
    if (!called.isEmpty() && call.isReference()) {
      return called.stream().map(f -> new Fired(f.wiring(), f.event(), Door.REFERENCE)).toList();
    }
    return called.isEmpty() ? named(call).toList() : called;
  }

  private Stream<Fired> named(Call call) {
    WiringManifest manifest = wirings.get(call.owner());
    if (manifest == null || !call.method().name().equals(RUN)) {
      return Stream.of();
    }
    Optional<String> name = call.constant();
    return name.isEmpty()
        ? Stream.of(new Fired(manifest.wiring(), ANY, Door.NAME))
        : manifest.events().stream()
            .filter(event -> event.name().equals(name.get()))
            .map(event -> Fired.of(manifest, event, Door.NAME));
  }
}
