package dev.hardwire.runtime;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Thrown by the generated {@code run(name, …)} of a wiring that has no event of this name. The
 * message names the nearest events or, where none is near, those that there are.
 *
 * <p>Nothing has been called when it is thrown. Instances are immutable but for what every {@link
 * Throwable} lets be changed.
 */
public final class UnknownEventException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** How many names a message lists at most. */
  private static final int LISTED = 10;

  private final String event;
  private final String[] suggestions;

  /**
   * Called by generated code.
   *
   * @param event the name that is unknown
   * @param known the names of the wiring's events, in any order
   */
  public UnknownEventException(String event, String... known) {
    this(event, new TreeSet<>(List.of(known)));
  }

  private UnknownEventException(String event, SortedSet<String> known) {
    this(event, known, NearestNames.of(event, known));
  }

  private UnknownEventException(String event, Collection<String> known, List<String> nearest) {
    super("Unknown event \"" + event + "\"" + remedy(known, nearest));
    this.event = event;
    this.suggestions = nearest.toArray(new String[0]);
  }

  /**
   * The name that is unknown.
   *
   * @return the name as it was given to {@code run}
   */
  public String event() {
    return event;
  }

  /**
   * The names of the wiring's events that may have been meant. A name is near where at most two
   * edits, and at most one for every three of its characters, lead to it: a character inserted,
   * deleted or replaced, or two neighbours swapped.
   *
   * @return the nearest first, equally near ones sorted; empty where none is near; unmodifiable
   */
  public List<String> suggestions() {
    return List.of(suggestions);
  }

  private static String remedy(Collection<String> known, List<String> nearest) {
    if (known.isEmpty()) {
      return "; this wiring has no events";
    }
    if (nearest.isEmpty()) {
      return "; this wiring has " + listed(known);
    }
    return "; did you mean " + (nearest.size() == 1 ? "" : "one of ") + listed(nearest) + "?";
  }

  private static String listed(Collection<String> names) {
    StringBuilder list = new StringBuilder();
    int count = 0;
    for (String name : names) {
      if (count == LISTED) {
        return list.append(", … and ").append(names.size() - LISTED).append(" more").toString();
      }
      list.append(count == 0 ? "" : ", ").append('"').append(name).append('"');
      count++;
    }
    return list.toString();
  }
}
