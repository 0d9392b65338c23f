package dev.hardwire.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.EventModel;

/** Documentation of generated classes: who is called, and in which order. */
final class WiringJavadoc {

  private static final int MOST_LISTED = 100;

  private WiringJavadoc() {}

  /** The callbacks of an event in their order. */
  static CodeBlock callbacks(EventModel event) {
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
}
