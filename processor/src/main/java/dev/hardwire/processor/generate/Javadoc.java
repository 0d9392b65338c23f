package dev.hardwire.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.CallbackLabel;
import dev.hardwire.processor.model.EventModel;

/** Documentation of generated classes: who is called, and in which order. */
final class Javadoc {

  private static final int MOST_LISTED = 100;

  private Javadoc() {}

  /** The callbacks of an event in their order. */
  static CodeBlock callbacks(EventModel event) {
    CodeBlock.Builder text = CodeBlock.builder();
    if (event.calls().isEmpty()) {
      return text.add("Fires {@code $L}, to which no callback listens.\n", event.name()).build();
    }
    if (event.calls().size() == 1) {
      CodeBlock only = reference(event.calls().get(0).label());
      return text.add("Fires {@code $L}: runs $L.\n", event.name(), only).build();
    }
    text.add("Fires {@code $L}: runs, in this order,\n\n<ol>\n", event.name());
    event.calls().stream()
        .limit(MOST_LISTED)
        .map(CallModel::label)
        .forEach(label -> text.add("  <li>$L\n", reference(label)));
    text.add("</ol>\n");
    int more = event.calls().size() - MOST_LISTED;
    if (more > 0) {
      text.add("\n<p>and $L more.\n", more);
    }
    return text.build();
  }

  /** A link to a callback, or its name where javadoc can't see it. */
  static CodeBlock reference(CallbackLabel label) {
    if (!label.isVisible()) {
      return CodeBlock.of(
          "{@code $L.$L}", String.join(".", label.owner().simpleNames()), label.method());
    }
    CodeBlock types =
        label.types().stream()
            .map(type -> CodeBlock.of("$T", type))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of("{@link $T#$L($L)}", label.owner(), label.method(), types);
  }
}
