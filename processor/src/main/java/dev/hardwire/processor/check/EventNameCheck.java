package dev.hardwire.processor.check;

import dev.hardwire.processor.model.EventName;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import java.util.Optional;

/** Whether a string in an annotation is the name of an event. */
final class EventNameCheck {

  private EventNameCheck() {}

  static Optional<Problem> problem(String name, Location location) {
    if (EventName.isLegal(name)) {
      return Optional.empty();
    }
    String sentence =
        name.isBlank()
            ? "The name of an event must not be blank."
            : "'" + Shown.of(name) + "' is not the name of an event.";
    return Optional.of(
        Problem.of(
            ProblemCode.ILLEGAL_EVENT_NAME,
            location,
            sentence,
            "Use letters, digits, '_', '.' and '-', starting with a letter" + example(name) + "."));
  }

  private static String example(String name) {
    return EventName.nearest(name)
        .map(EventName::text)
        .filter(Shown::isShort)
        .map(text -> ", such as '" + text + "'")
        .orElse("");
  }
}
