package dev.hardwire.tools.report;

import java.util.List;

/**
 * Something worth telling of a wiring.
 *
 * @param rule what kind of thing
 * @param message one sentence, and what to do
 * @param events the events concerned; of a cycle or cascade in the order in which one fires the
 *     next
 * @param places the places concerned
 */
public record Finding(Rule rule, String message, List<String> events, List<SourcePlace> places) {

  /** Copies of the lists are kept. */
  public Finding {
    events = List.copyOf(events);
    places = List.copyOf(places);
  }

  /** Kinds of findings. */
  public enum Rule {
    /** Nothing fires the event. */
    UNFIRED,
    /** The event is fired, and nobody hears it. */
    UNHEARD,
    /** Only callbacks of the event itself fire it. */
    SELF_FIRED,
    /** Events whose callbacks fire one another in a circle. */
    CYCLE,
    /** A cascade that is deeper than allowed. */
    DEEP_CASCADE,
    /** A module hears another module's event, and may not. */
    FORBIDDEN_EDGE,
    /** A module is on the class path, and no wiring lists it. */
    UNLISTED_MODULE,
    /** What one wiring sends can't be read by another one that receives it. */
    INCOMPATIBLE_REMOTE
  }
}
