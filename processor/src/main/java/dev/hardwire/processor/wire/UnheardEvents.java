package dev.hardwire.processor.wire;

import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.Problem.Severity;
import dev.hardwire.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells of declared events that nobody can hear, as loudly as an option of the compiler says. */
public final class UnheardEvents {

  /** The option; its value is one of {@code off}, {@code note}, {@code warning}, {@code error}. */
  public static final String OPTION = "hardwire.UnheardEvent";

  private static final String OFF = "off";

  private final String value;
  private final List<Unheard> unheard = new ArrayList<>();

  UnheardEvents(Map<String, String> options) {
    this.value = Optional.ofNullable(options.get(OPTION)).orElse("note");
  }

  private record Unheard(String event, Location place) {}

  /** Adds an event that has neither a callback nor, being closed, a listener. */
  void add(String event, Location place) {
    unheard.add(new Unheard(event, place));
  }

  /**
   * What there is to tell.
   *
   * @param wiring the place of the wiring
   */
  List<Problem> problems(Location wiring) {
    if (value.equals(OFF)) {
      return List.of();
    }
    return Stream.of(Severity.values())
        .filter(severity -> severity.name().toLowerCase(Locale.ROOT).equals(value))
        .findFirst()
        .map(severity -> unheard.stream().map(event -> problem(event, severity)).toList())
        .orElseGet(() -> List.of(unknownValue(wiring)));
  }

  private static Problem problem(Unheard event, Severity severity) {
    return new Problem(
        ProblemCode.UNHEARD_EVENT,
        event.place(),
        "Nobody hears event '"
            + event.event()
            + "': it has no callback here, and listeners can't be added.",
        List.of(),
        "Add a callback, or the module that has it; 'open = true' lets listeners be added, and"
            + " -A"
            + OPTION
            + "=off says nothing of this.",
        severity);
  }

  private Problem unknownValue(Location wiring) {
    return Problem.of(
        ProblemCode.UNKNOWN_OPTION_VALUE,
        wiring,
        "Option -A" + OPTION + " can't be '" + value + "'.",
        "Use off, note, warning or error.");
  }
}
