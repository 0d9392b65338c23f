package dev.hardwire.tools.command;

import dev.hardwire.tools.manifest.CallbackEntry;
import dev.hardwire.tools.manifest.CallbackEntry.Asynchrony;
import dev.hardwire.tools.manifest.EventEntry;
import dev.hardwire.tools.report.CallbackReport;
import dev.hardwire.tools.report.EventReport;
import dev.hardwire.tools.report.Finding;
import dev.hardwire.tools.report.Firing;
import dev.hardwire.tools.report.SourcePlace;
import dev.hardwire.tools.report.WiringReport;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A wiring for a terminal: events, callbacks in order, and places in the form of stack traces. */
final class PlainText {

  private PlainText() {}

  static String of(WiringReport wiring) {
    return wiring.events().stream()
        .map(PlainText::event)
        .collect(Collectors.joining("\n", wiring.manifest().wiring() + "\n\n", ""));
  }

  private static String event(EventReport report) {
    StringBuilder text = new StringBuilder();
    text.append(report.event().name()).append(signature(report.event())).append('\n');
    List<CallbackReport> callbacks = report.callbacks();
    for (int i = 0; i < callbacks.size(); i++) {
      text.append("  %d. %s\n".formatted(i + 1, callback(callbacks.get(i))));
    }
    if (callbacks.isEmpty()) {
      text.append("  nobody listens\n");
    }
    for (Firing firing : report.firings()) {
      text.append("  fired at ").append(place(firing.place())).append('\n');
    }
    return text.toString();
  }

  private static String signature(EventEntry event) {
    return event.signature().parameters().stream()
        .map(parameter -> withoutPackages(parameter.type()) + " " + parameter.name())
        .collect(
            Collectors.joining(", ", "(", "): " + withoutPackages(event.signature().returns())));
  }

  private static String withoutPackages(String type) {
    return type.replaceAll("\\b(?:[\\p{Ll}_][\\w$]*\\.)+(?=[\\p{Lu}$])", "");
  }

  private static String callback(CallbackReport report) {
    CallbackEntry callback = report.callback();
    String where =
        report.place().map(PlainText::place).orElse(callback.owner() + "." + callback.method());
    return where
        + callback.condition().map(condition -> ", when " + condition).orElse("")
        + callback.asynchrony().map(PlainText::asynchrony).orElse("");
  }

  private static String asynchrony(Asynchrony asynchrony) {
    Optional<String> executor = asynchrony.executor().map(name -> " on executor " + name);
    return ", asynchronously" + executor.orElse("");
  }

  /** A place as stack traces have it, which terminals of editors make a link of. */
  static String place(SourcePlace place) {
    String file = place.file().substring(place.file().lastIndexOf('/') + 1);
    String line = place.line() == 0 ? "" : ":" + place.line();
    return place.type() + "." + place.method() + "(" + file + line + ")";
  }

  /** A finding, with its places. */
  static String finding(Finding finding, String severity) {
    String rule = finding.rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
    StringBuilder text = new StringBuilder();
    text.append(severity).append(": [").append(rule).append("] ").append(finding.message());
    finding.places().forEach(place -> text.append("\n    at ").append(place(place)));
    return text.toString();
  }
}
