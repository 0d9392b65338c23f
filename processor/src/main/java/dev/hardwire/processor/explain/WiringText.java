package dev.hardwire.processor.explain;

import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.WiringModel;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a wiring consists of, as text that stays the same as long as the wiring does. */
public final class WiringText {

  private final WiringFacts facts;
  private final ShortNames names;
  private final Lines lines = new Lines();

  private WiringText(WiringFacts facts) {
    this.facts = facts;
    this.names = ShortNames.of(facts);
  }

  /** The text of a wiring. */
  public static String of(WiringFacts facts) {
    WiringText text = new WiringText(facts);
    text.wiring();
    return text.lines.text();
  }

  private void wiring() {
    long callbacks = facts.events().stream().mapToLong(event -> event.calls().size()).sum();
    lines.add(
        0,
        "[Hardwire] What is wired by "
            + facts.wiring().annotated().canonicalName()
            + ": "
            + counted(facts.modules().size(), "module")
            + ", "
            + counted(facts.events().size(), "event")
            + ", "
            + counted(callbacks, "call"));
    if (!facts.isSound()) {
      lines.add(1, "because of errors, nothing is called; this is what is known in spite of them");
    }
    given();
    lines.add(1, "modules in their order:");
    ModuleText modules = new ModuleText(names, lines);
    for (int i = 0; i < facts.modules().size(); i++) {
      modules.add(i + 1, facts.modules().get(i));
    }
    EventText events = new EventText(names, lines, facts.wiring());
    facts.events().forEach(events::add);
    names("events that nobody hears: ", EventFacts::isUnheard);
    names("events that no contract declares: ", EventFacts::isUnknown);
  }

  static String counted(long number, String what) {
    return (number == 0 ? "no" : number) + " " + what + (number == 1 ? "" : "s");
  }

  private void names(String what, Predicate<EventFacts> condition) {
    List<String> found =
        facts.events().stream()
            .filter(condition)
            .map(event -> event.event().name().text())
            .toList();
    if (!found.isEmpty()) {
      lines.add(1, what + String.join(", ", found));
    }
  }

  /** What the wiring takes and has beside its events. */
  private void given() {
    WiringModel wiring = facts.wiring();
    List<OwnerModel> executors = wiring.asynchrony().executors();
    owners(
        "given: ",
        wiring.owners().stream()
            .filter(owner -> !executors.contains(owner))
            .filter(owner -> wiring.around().filter(owner::equals).isEmpty())
            .toList());
    owners("called around callbacks: ", wiring.around().stream().toList());
    owners("executors: ", executors);
    owners("attachable, any number: ", wiring.attachables());
    if (wiring.isReporting()) {
      lines.add(1, "an error handler may be given");
    }
    if (wiring.hasRecorders()) {
      lines.add(1, "each event has a recorder");
    }
    if (wiring.asynchrony().tracesFires()) {
      lines.add(1, "failures on other threads tell where the event was fired");
    }
  }

  private void owners(String what, List<OwnerModel> owners) {
    if (!owners.isEmpty()) {
      lines.add(
          1,
          owners.stream()
              .map(owner -> names.of(owner.type()) + " " + owner.name())
              .collect(Collectors.joining(", ", what, "")));
    }
  }
}
