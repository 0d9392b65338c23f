package dev.hardwire.tools.guard;

import dev.hardwire.tools.guard.Change.Subject;
import dev.hardwire.tools.manifest.EventEntry;
import dev.hardwire.tools.manifest.WiringManifest;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What differs between a wiring as it was approved and as it is. Two manifests that differ in
 * anything have at least one change.
 *
 * @param wiring the type with {@code @EventWiring}
 * @param changes the differences: those of the wiring and its modules, then those of each event, in
 *     the order of their names
 */
public record ManifestDiff(String wiring, List<Change> changes) {

  /** A copy of the list is kept. */
  public ManifestDiff {
    changes = List.copyOf(changes);
  }

  /** Compares two manifests of a wiring. */
  public static ManifestDiff between(WiringManifest approved, WiringManifest current) {
    Changes changes = new Changes();
    Changes.Of wiring = changes.of(Subject.WIRING, Optional.empty(), current.wiring());
    wiring.compare("type", approved.wiring(), current.wiring());
    wiring.compare("generated class", approved.generated(), current.generated());
    wiring.compare("format", String.valueOf(approved.format()), String.valueOf(current.format()));
    ModuleComparison.compare(approved, current, changes);
    events(approved, current, changes);
    if (changes.all().isEmpty() && !approved.equals(current)) {
      // no processor writes such a manifest, but somebody may have edited it
      wiring.compare("manifest", "edited by hand", "as the processors write it");
    }
    return new ManifestDiff(current.wiring(), changes.all());
  }

  private static void events(WiringManifest approved, WiringManifest current, Changes changes) {
    TreeMap<String, EventEntry> before = byName(approved);
    TreeMap<String, EventEntry> after = byName(current);
    TreeMap<String, EventEntry> all = new TreeMap<>(before);
    all.putAll(after);
    for (String name : all.keySet()) {
      new EventComparison(name, changes)
          .compare(Optional.ofNullable(before.get(name)), Optional.ofNullable(after.get(name)));
    }
  }

  private static TreeMap<String, EventEntry> byName(WiringManifest manifest) {
    TreeMap<String, EventEntry> byName = new TreeMap<>();
    manifest.events().forEach(event -> byName.putIfAbsent(event.name(), event));
    return byName;
  }

  /** Whether nothing differs. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * The differences for a person: {@code +} for what was added, {@code -} for what was removed,
   * {@code ~} for what is otherwise. It has no line end behind its last line, and is empty where
   * nothing differs.
   */
  public String text() {
    return isEmpty() ? "" : DiffText.of(this);
  }
}
