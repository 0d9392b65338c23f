package dev.hardwire.tools.report;

import dev.hardwire.tools.manifest.WiringManifest;
import dev.hardwire.tools.report.Finding.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds events that nobody fires, that nobody hears, and that only they themselves fire. */
final class FiringFindings {
  private final Application application;
  private final WiringManifest manifest;
  private final List<EventReport> events;

  FiringFindings(Application application, WiringManifest manifest, List<EventReport> events) {
    this.application = application;
    this.manifest = manifest;
    this.events = events;
  }

  Stream<Finding> all() {
    List<SourcePlace> byAnyName =
        application.fired().byAnyName(manifest.wiring()).stream()
            .map(place -> application.places().of(place.method(), place.line()))
            .distinct()
            .toList();
    SelfFired selfFired = new SelfFired(application, manifest);
    return events.stream()
        .flatMap(
            event ->
                Stream.of(unfired(event, byAnyName), unheard(event), selfFired(event, selfFired))
                    .flatMap(Optional::stream));
  }

  private Optional<Finding> unfired(EventReport event, List<SourcePlace> byAnyName) {
    boolean isKnown =
        application.hierarchy().canonicallyNamed(event.event().contract()).isPresent();
    if (!event.firings().isEmpty() || !isKnown || event.event().isReceived()) {
      return Optional.empty();
    }
    String remedy =
        byAnyName.isEmpty()
            ? "Fire it, or remove it"
            : "Fire it, or remove it, unless "
                + Words.place(byAnyName.get(0))
                + " fires it by its name, which is known only when that runs";
    return Optional.of(
        finding(
            Rule.UNFIRED,
            "Nothing fires " + event.event().name() + ". " + remedy + ".",
            event,
            Stream.concat(Words.places(event), byAnyName.stream()).toList()));
  }

  private static Optional<Finding> unheard(EventReport event) {
    if (event.firings().isEmpty()
        || !event.callbacks().isEmpty()
        || event.event().isSent()
        || event.event().delivery().isOpen()) {
      return Optional.empty();
    }
    List<SourcePlace> places = event.firings().stream().map(Firing::place).toList();
    String message =
        "Nobody hears "
            + event.event().name()
            + ", which "
            + Words.list(places.stream().map(Words::place).toList(), "fires", "fire")
            + ". Add a callback, list the module that has one, or remove the event.";
    return Optional.of(finding(Rule.UNHEARD, message, event, places));
  }

  private static Optional<Finding> selfFired(EventReport event, SelfFired selfFired) {
    if (event.event().isReceived() || !selfFired.isTrueOf(event.event())) {
      return Optional.empty();
    }
    List<SourcePlace> places = event.firings().stream().map(Firing::place).toList();
    String message =
        "Only its own callbacks fire "
            + event.event().name()
            + ", so it never begins. Fire it elsewhere, or remove it.";
    return Optional.of(finding(Rule.SELF_FIRED, message, event, places));
  }

  private static Finding finding(
      Rule rule, String message, EventReport event, List<SourcePlace> places) {
    return new Finding(rule, message, List.of(event.event().name()), places);
  }
}
