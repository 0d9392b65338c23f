package dev.hardwire.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.EventModel;
import java.util.stream.Collectors;

/** Who is called when an event is fired, and in which order: as javadoc, and at run time. */
final class EventTexts {

  private static final int MOST_LISTED = 100;

  private EventTexts() {}

  /** The javadoc of a dispatcher. */
  static CodeBlock javadoc(EventModel event) {
    CodeBlock.Builder text = CodeBlock.builder();
    if (event.calls().isEmpty()) {
      return text.add("Fires {@code $L}, to which no callback listens.\n", event.name()).build();
    }
    if (event.calls().size() == 1) {
      CodeBlock only = Calls.reference(event.calls().get(0).label());
      return text.add("Fires {@code $L}: runs $L.\n", event.name(), only).build();
    }
    text.add("Fires {@code $L}: runs, in this order,\n\n<ol>\n", event.name());
    event.calls().stream()
        .limit(MOST_LISTED)
        .map(CallModel::label)
        .forEach(label -> text.add("  <li>$L\n", Calls.reference(label)));
    text.add("</ol>\n");
    int more = event.calls().size() - MOST_LISTED;
    if (more > 0) {
      text.add("\n<p>and $L more.\n", more);
    }
    return text.build();
  }

  /** What an event says of itself. */
  static String description(EventModel event) {
    String callbacks =
        event.calls().stream()
            .limit(MOST_LISTED)
            .map(call -> call.label().displayName())
            .collect(Collectors.joining(", "));
    int more = event.calls().size() - MOST_LISTED;
    return event.name()
        + ": "
        + (callbacks.isEmpty() ? "no callbacks" : callbacks)
        + (more > 0 ? " and " + more + " more" : "");
  }
}
