package dev.hardwire.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * What the recorders of a wiring have recorded together: the order in which events were fired.
 *
 * <pre>{@code
 * signup.signUp("Ada", "ada@example.org");
 * assertEquals(List.of("user_joined", "mail_sent"), wiring.recordings().events());
 * }</pre>
 *
 * <p>All methods may be called by any thread.
 */
public final class Recordings {

  private final List<String> events = new ArrayList<>();

  /** Starts with nothing recorded. */
  public Recordings() {}

  /**
   * The events that were fired since the start or since {@link #clear()}.
   *
   * @return their names in the order of firing, each as often as it was fired; a copy, which does
   *     not change
   */
  public synchronized List<String> events() {
    return List.copyOf(events);
  }

  /** Forgets the order of the events. The recorders keep their calls. */
  public synchronized void clear() {
    events.clear();
  }

  synchronized void add(String event) {
    events.add(event);
  }
}
