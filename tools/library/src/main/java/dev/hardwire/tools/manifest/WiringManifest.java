package dev.hardwire.tools.manifest;

import java.util.List;

/**
 * What a wiring consists of, as its {@code META-INF/hardwire/<wiring>.json} says. Classes have
 * their canonical names.
 *
 * @param format the version of the format
 * @param wiring the type with {@code @EventWiring}
 * @param generated the generated class
 * @param modules what takes part, in its order
 * @param events the events in the order of their names
 */
public record WiringManifest(
    int format,
    String wiring,
    String generated,
    List<ModuleEntry> modules,
    List<EventEntry> events) {

  /** The version that this library reads and the processors write. */
  public static final int FORMAT = 1;

  /** Copies of the lists are kept. */
  public WiringManifest {
    modules = List.copyOf(modules);
    events = List.copyOf(events);
  }
}
