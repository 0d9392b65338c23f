package house;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.Listeners;
import dev.hardwire.runtime.UnheardEventException;
import dev.hardwire.runtime.internal.Answers;
import dev.hardwire.runtime.internal.CollectedFailures;
import dev.hardwire.runtime.internal.Connection;
import dev.hardwire.runtime.internal.ListenerList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An event {@code visitors_asked} with listeners of its own; callbacks are not called by it.
 * Safe for use by several threads.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class House_VisitorsAskedEvent implements House.VisitorsAsked {
  private static final Map<String, String> METADATA = Map.of();

  private final Map<String, String> metadata;

  private final ListenerList<House.VisitorsAsked, Object> listeners = new ListenerList<>();

  /**
   * An event with the metadata of its declaration.
   */
  public House_VisitorsAskedEvent() {
    this(Map.of());
  }

  /**
   * An event with metadata of its own.
   *
   * @param metadata is added to that of the declaration, or replaces it
   */
  public House_VisitorsAskedEvent(Map<String, String> metadata) {
    Map<String, String> merged = new HashMap<>(METADATA);
    merged.putAll(metadata);
    this.metadata = Map.copyOf(merged);
  }

  /**
   * Adds listeners to this event.
   */
  public Listeners<House.VisitorsAsked> listeners() {
    return this.listeners;
  }

  /**
   * What this event tells of itself; unmodifiable.
   */
  public Map<String, String> metadata() {
    return this.metadata;
  }

  @Override
  public List<? extends CharSequence> fire(String listener, int connection) {
    Connection<House.VisitorsAsked>[] listening = this.listeners.current();
    if (this.listeners.isEmpty()) {
      throw new UnheardEventException("visitors_asked");
    }
    CollectedFailures failures = null;
    List<CharSequence> answers = new ArrayList<>();
    for (Connection<House.VisitorsAsked> connection2 : listening) {
      try {
        House.VisitorsAsked listener2 = connection2.target();
        if (listener2 != null) {
          answers.addAll(Answers.elements(listener2.fire(listener, connection), "visitors_asked",
              "listener"));
        }
      } catch (Throwable failure) {
        failures = failed(failures, connection2, "listener", failure, listener, connection);
      }
    }
    CollectedFailures.throwIfAny(failures);
    return Collections.unmodifiableList(answers);
  }

  private static CollectedFailures failed(CollectedFailures failures, Connection<?> connection2,
      String callback, Throwable failure, String listener, int connection) {
    return CollectedFailures.add(failures, "visitors_asked", callback, connection2, failure,
        new Object[] {listener, connection});
  }

  @Override
  public String toString() {
    return "visitors_asked: listeners " + this.listeners.size();
  }
}
