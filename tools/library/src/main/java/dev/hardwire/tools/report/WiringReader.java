package dev.hardwire.tools.report;

import dev.hardwire.tools.classes.ClassFile;
import dev.hardwire.tools.classes.Node;
import dev.hardwire.tools.classes.PathFinder;
import dev.hardwire.tools.classes.PathFinder.Way;
import dev.hardwire.tools.manifest.CallbackEntry;
import dev.hardwire.tools.manifest.EventEntry;
import dev.hardwire.tools.manifest.WiringManifest;
import dev.hardwire.tools.report.CallbackReport.Cascade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Finds in the code of an application what belongs to the events of a wiring. */
final class WiringReader {
  private static final Comparator<Firing> BY_PLACE =
      Comparator.comparing((Firing firing) -> firing.place().type())
          .thenComparing(firing -> firing.place().line())
          .thenComparing(firing -> firing.place().method())
          .thenComparing(Firing::door);

  private final Application application;
  private final WiringManifest manifest;
  private final Map<String, List<FiredEvents.Place>> fired;
  private final Map<Node, NavigableMap<String, Cascade>> cascades = new LinkedHashMap<>();

  private WiringReader(Application application, WiringManifest manifest) {
    this.application = application;
    this.manifest = manifest;
    this.fired = application.fired().of(manifest.wiring());
  }

  static List<EventReport> events(Application application, WiringManifest manifest) {
    WiringReader reader = new WiringReader(application, manifest);
    reader.findCascades();
    return manifest.events().stream().map(reader::event).toList();
  }

  /** What runs when a callback is called: its method, or what a subclass has in its place. */
  static Optional<Node> start(Application application, CallbackEntry callback) {
    Optional<ClassFile> owner = application.callbacks().owner(callback);
    return application
        .callbacks()
        .method(callback)
        .flatMap(m -> owner.map(type -> application.graph().virtual(type, m.code().name())));
  }

  private void findCascades() {
    manifest.events().stream()
        .flatMap(event -> event.callbacks().stream())
        .flatMap(callback -> start(application, callback).stream())
        .forEach(start -> cascades.put(start, new TreeMap<>()));
    PathFinder finder = new PathFinder(application.graph());
    fired.forEach(
        (event, places) -> {
          Map<Node, FiredEvents.Place> first = new LinkedHashMap<>();
          places.forEach(place -> first.putIfAbsent(place.node(), place));
          finder.search(first.keySet());
          cascades.forEach(
              (start, found) ->
                  finder.from(start).ifPresent(w -> found.put(event, cascade(event, w, first))));
        });
  }

  private Cascade cascade(String event, Way way, Map<Node, FiredEvents.Place> places) {
    List<SourcePlace> path = new ArrayList<>();
    way.steps().forEach(s -> path.add(application.places().of(s.caller(), s.line())));
    Optional.ofNullable(places.get(way.end())).ifPresent(place -> path.add(place(place)));
    return new Cascade(event, path);
  }

  private EventReport event(EventEntry event) {
    List<Firing> firings =
        fired.getOrDefault(event.name(), List.of()).stream()
            .map(place -> new Firing(place(place), place.fired().door()))
            .sorted(BY_PLACE)
            .distinct()
            .toList();
    return new EventReport(event, event.callbacks().stream().map(this::callback).toList(), firings);
  }

  private CallbackReport callback(CallbackEntry callback) {
    NavigableMap<String, Cascade> found =
        start(application, callback).map(cascades::get).orElseGet(TreeMap::new);
    return new CallbackReport(
        callback,
        application.callbacks().method(callback).map(application.places()::of),
        List.copyOf(found.values()));
  }

  private SourcePlace place(FiredEvents.Place place) {
    return application.places().of(place.method(), place.line());
  }
}
