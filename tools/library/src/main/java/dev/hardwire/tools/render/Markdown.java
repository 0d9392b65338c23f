package dev.hardwire.tools.render;

import static dev.hardwire.tools.render.MarkdownText.code;
import static dev.hardwire.tools.render.MarkdownText.plain;
import static dev.hardwire.tools.render.Wording.count;

import dev.hardwire.tools.manifest.CallbackEntry;
import dev.hardwire.tools.manifest.EventEntry;
import dev.hardwire.tools.report.CallbackReport;
import dev.hardwire.tools.report.EventReport;
import dev.hardwire.tools.report.Finding;
import dev.hardwire.tools.report.Firing;
import dev.hardwire.tools.report.WiringReport;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a wiring as tables in Markdown, as GitHub and its like show them. */
public final class Markdown {
  private final WiringReport wiring;
  private final ModuleNames modules;
  private final StringBuilder text = new StringBuilder();

  private Markdown(WiringReport wiring) {
    this.wiring = wiring;
    this.modules = ModuleNames.of(wiring);
  }

  /** Returns the tables: events with their callbacks in order, who fires them, and findings. */
  public static String of(WiringReport wiring) {
    return new Markdown(wiring).text();
  }

  private String text() {
    long callbacks =
        wiring.events().stream()
            .flatMap(event -> event.event().callbacks().stream())
            .map(callback -> List.of(callback.owner(), callback.method(), callback.types()))
            .distinct()
            .count();
    line("# What " + code(wiring.manifest().wiring()) + " wires");
    line("");
    line(
        String.join(
                ", ",
                count(wiring.manifest().modules().size(), "module"),
                count(wiring.events().size(), "event"),
                count(callbacks, "callback"))
            + ".");
    callbacks();
    firings();
    findings();
    return text.toString();
  }

  private void callbacks() {
    table("Who handles what", "Event", "No.", "Callback", "Module", "How", "Place");
    for (EventReport event : wiring.events()) {
      if (event.callbacks().isEmpty()) {
        row(event(event.event()), "–", "nobody", "", "", "");
      }
      for (int i = 0; i < event.callbacks().size(); i++) {
        callback(i == 0 ? event(event.event()) : "", i + 1, event.callbacks().get(i));
      }
    }
  }

  private void callback(String event, int number, CallbackReport report) {
    CallbackEntry callback = report.callback();
    String fires =
        report.cascades().stream()
            .map(cascade -> "fires " + code(cascade.event()))
            .distinct()
            .collect(Collectors.joining(", "));
    String how =
        Wording.specialties(callback).stream()
            .map(MarkdownText::plain)
            .collect(Collectors.joining(", "));
    row(
        event,
        Integer.toString(number),
        code(callback.displayName() + "(" + String.join(", ", callback.arguments()) + ")"),
        plain(modules.title(callback.module())),
        how.isEmpty() || fires.isEmpty() ? how + fires : how + ", " + fires,
        report.place().map(place -> code(Wording.line(place))).orElse(""));
  }

  private static String event(EventEntry event) {
    String signature =
        "**" + code(event.name()) + "** " + code(Wording.signature(event.signature()));
    List<String> words = Wording.specialties(event);
    return words.isEmpty() ? signature : signature + " " + plain(String.join(", ", words));
  }

  private void firings() {
    table("Who fires what", "Event", "Fired in", "By", "Place");
    for (EventReport event : wiring.events()) {
      String name = code(event.event().name());
      if (event.firings().isEmpty()) {
        row(name, "nowhere", "", "");
      }
      for (Firing firing : event.firings()) {
        row(
            firing.equals(event.firings().get(0)) ? name : "",
            code(Wording.method(firing.place())),
            Wording.door(firing.door()),
            code(Wording.line(firing.place())));
      }
    }
  }

  private void findings() {
    if (wiring.findings().isEmpty()) {
      return;
    }
    line("");
    line("## Worth a look");
    line("");
    for (Finding finding : wiring.findings()) {
      line("- **" + Wording.rule(finding.rule()) + "**: " + plain(finding.message()));
    }
  }

  private void table(String title, String... columns) {
    line("");
    line("## " + title);
    line("");
    row(columns);
    line("|" + "---|".repeat(columns.length));
  }

  private void row(String... cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
