package dev.hardwire.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.CallbackLabel;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.EventName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who is called when an event is fired, and in which order: as javadoc, and at run time. */
final class EventTexts {

  private static final int MOST_LISTED = 100;

  /** What fits behind {@code return}, with a small margin for its indent. */
  private static final int LONGEST_LINE = 80;

  private EventTexts() {}

  /** The javadoc of a dispatcher. */
  static CodeBlock javadoc(EventModel event) {
    CodeBlock.Builder text = CodeBlock.builder();
    if (event.calls().isEmpty()) {
      return text.add("Fires {@code $L}, to which no callback listens.\n", event.name()).build();
    }
    if (event.calls().size() == 1) {
      CodeBlock only = reference(event.calls().get(0));
      return text.add("Fires {@code $L}: runs $L.\n", event.name(), only).build();
    }
    text.add("Fires {@code $L}: runs, in this order,\n\n<ol>\n", event.name());
    event.calls().stream()
        .limit(MOST_LISTED)
        .forEach(call -> text.add("  <li>$L\n", reference(call)));
    text.add("</ol>\n");
    int more = event.calls().size() - MOST_LISTED;
    if (more > 0) {
      text.add("\n<p>and $L more.\n", more);
    }
    return text.build();
  }

  /** The javadoc of what stores the fires of an event. */
  static CodeBlock durableJavadoc(EventModel event) {
    CodeBlock.Builder text = CodeBlock.builder();
    if (event.durable().isEmpty()) {
      return text.add("Fires {@code $L}, and then sends it to other processes.\n", event.name())
          .build();
    }
    text.add(
        "Fires {@code $L}, and then stores a call of each durable callback:\n\n<ul>\n",
        event.name());
    event.durable().stream()
        .limit(MOST_LISTED)
        .forEach(call -> text.add("  <li>$L\n", reference(call)));
    text.add("</ul>\n");
    int more = event.durable().size() - MOST_LISTED;
    if (more > 0) {
      text.add("\n<p>and $L more.\n", more);
    }
    if (event.remote().isSent()) {
      text.add("\n<p>It is sent to other processes, too.\n");
    }
    return text.build();
  }

  /** What an event says of itself of which something is stored. */
  static CodeBlock durableDescription(EventModel event) {
    return description(
        event.name(),
        Stream.of(
                event.calls().stream().map(call -> call.label().displayName()),
                event.durable().stream().map(call -> call.label().displayName() + " (durable)"),
                event.remote().isSent() ? Stream.of("other processes") : Stream.<String>of())
            .flatMap(all -> all)
            .toList());
  }

  /** What an event says of itself, with a callback a line where one line is not enough. */
  static CodeBlock description(EventModel event) {
    return description(
        event.name(), event.calls().stream().map(call -> call.label().displayName()).toList());
  }

  private static CodeBlock description(EventName event, List<String> callbacks) {
    List<String> parts = new ArrayList<>();
    callbacks.stream().limit(MOST_LISTED).forEach(parts::add);
    int more = callbacks.size() - MOST_LISTED;
    if (more > 0) {
      parts.add("and " + more + " more");
    }
    if (parts.isEmpty()) {
      parts.add("no callbacks");
    }
    String line = event + ": " + String.join(", ", parts);
    if (line.length() <= LONGEST_LINE) {
      return CodeBlock.of("$S", line);
    }
    String lines = event + ":\n " + String.join(",\n ", parts);
    return lines.lines().map(part -> CodeBlock.of("$S", part)).collect(CodeBlock.joining("\n+ "));
  }

  /** A link to a callback, with what decides whether and for whom it runs. */
  private static CodeBlock reference(CallModel call) {
    CodeBlock.Builder text = CodeBlock.builder().add(reference(call.label()));
    if (call.isAttached()) {
      text.add("$Wof each that is attached");
    }
    call.condition().ifPresent(asked -> text.add(", if {@code $L}", asked.call().method()));
    return text.build();
  }

  /** A link to a callback, or its name where javadoc can't see it. */
  static CodeBlock reference(CallbackLabel label) {
    if (!label.isVisible()) {
      return CodeBlock.of("{@code $L}", label.displayName());
    }
    CodeBlock types =
        label.types().stream()
            .map(type -> CodeBlock.of("$T", type))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of("{@link $T#$L($L)}", label.owner(), label.method(), types);
  }
}
