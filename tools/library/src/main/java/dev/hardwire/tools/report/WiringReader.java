package dev.hardwire.tools.report;

import dev.hardwire.tools.classes.ClassFile;
import dev.hardwire.tools.classes.Method;
import dev.hardwire.tools.classes.Node;
import dev.hardwire.tools.classes.Search;
import dev.hardwire.tools.manifest.CallbackEntry;
import dev.hardwire.tools.manifest.EventEntry;
import dev.hardwire.tools.manifest.WiringManifest;
import dev.hardwire.tools.report.CallbackReport.Cascade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

  private WiringReader(Application application, WiringManifest manifest) {
    this.application = application;
    this.manifest = manifest;
    this.fired = application.fired().of(manifest.wiring());
  }

  static List<EventReport> events(Application application, WiringManifest manifest) {
    WiringReader reader = new WiringReader(application, manifest);
    return manifest.events().stream().map(reader::event).toList();
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
    Optional<Method> method = application.callbacks().method(callback);
    return new CallbackReport(
        callback,
        method.map(application.places()::of),
        start(application, callback).map(this::cascades).orElse(List.of()));
  }

  /** What runs when a callback is called: its method, or what a subclass has in its place. */
  static Optional<Node> start(Application application, CallbackEntry callback) {
    Optional<ClassFile> owner = application.callbacks().owner(callback);
    return application
        .callbacks()
        .method(callback)
        .flatMap(m -> owner.map(type -> application.graph().virtual(type, m.code().name())));
  }

  private List<Cascade> cascades(Node start) {
    Search search = Search.from(start, application.firing());
    Map<String, Cascade> cascades = new TreeMap<>();
    for (Node node : search.reached()) {
      for (FiredEvents.Place place : application.fired().in(node)) {
        if (place.fired().wiring().equals(manifest.wiring())) {
          cascades.computeIfAbsent(
              place.fired().event(), event -> new Cascade(event, path(search, place)));
        }
      }
    }
    return List.copyOf(cascades.values());
  }

  private List<SourcePlace> path(Search search, FiredEvents.Place place) {
    List<SourcePlace> path = new ArrayList<>();
    search
        .wayTo(place.node())
        .forEach(step -> path.add(application.places().of(step.caller(), step.line())));
    path.add(place(place));
    return path;
  }

  private SourcePlace place(FiredEvents.Place place) {
    return application.places().of(place.method(), place.line());
  }
}
