package dev.hardwire.integration.semantics.random;

import dev.hardwire.integration.semantics.program.AttachmentSpec;
import dev.hardwire.integration.semantics.program.EventSpec;
import dev.hardwire.integration.semantics.program.SourceSpec;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who can take part in actions.
 *
 * @param listeners the number of each listener's event
 * @param isLate whether the wiring is not connected from the beginning
 */
record Cast(
    List<EventSpec> events,
    List<SourceSpec> sources,
    List<AttachmentSpec> attachments,
    List<Integer> listeners,
    boolean isLate) {

  EventSpec eventOf(int source) {
    return events.get(sources.get(source).event());
  }

  boolean isObject(int source) {
    return sources.get(source).isObject();
  }

  /** Sources to which listeners can be added. */
  List<Integer> openSources() {
    return IntStream.range(0, sources.size())
        .filter(source -> eventOf(source).isOpen())
        .boxed()
        .toList();
  }

  /** Sources that tell whether they are heard, also before the wiring is connected. */
  List<Integer> tellingSources() {
    return IntStream.range(0, sources.size())
        .filter(source -> eventOf(source).has(EventSpec.Option.IS_HEARD))
        .filter(source -> isObject(source) || !isLate)
        .boxed()
        .toList();
  }

  List<Integer> listenersOf(int source) {
    return IntStream.range(0, listeners.size())
        .filter(listener -> listeners.get(listener) == sources.get(source).event())
        .boxed()
        .toList();
  }
}
