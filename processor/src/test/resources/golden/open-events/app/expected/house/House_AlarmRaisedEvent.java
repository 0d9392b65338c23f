package house;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.ErrorHandler;
import dev.hardwire.runtime.Listeners;
import dev.hardwire.runtime.internal.Connection;
import dev.hardwire.runtime.internal.ErrorReports;
import dev.hardwire.runtime.internal.ListenerList;
import java.util.HashMap;
import java.util.Map;

/**
 * An event {@code alarm_raised} with listeners of its own; callbacks are not called by it.
 * Safe for use by several threads.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class House_AlarmRaisedEvent implements House.AlarmRaised {
  private static final Map<String, String> METADATA = Map.ofEntries(Map.entry("level", "high"),
      Map.entry("room", "all"));

  private final Map<String, String> metadata;

  private final ListenerList<House.AlarmRaised, Object> listeners = new ListenerList<>();

  private final ErrorReports errors;

  /**
   * An event with the metadata of its declaration.
   */
  public House_AlarmRaisedEvent() {
    this(Map.of(), ErrorHandler.logging());
  }

  /**
   * An event with metadata of its own.
   *
   * @param metadata is added to that of the declaration, or replaces it
   */
  public House_AlarmRaisedEvent(Map<String, String> metadata) {
    this(metadata, ErrorHandler.logging());
  }

  /**
   * An event with metadata and an error handler of its own.
   *
   * @param metadata is added to that of the declaration, or replaces it
   * @param handler is told of failures
   */
  public House_AlarmRaisedEvent(Map<String, String> metadata, ErrorHandler handler) {
    this.errors = new ErrorReports(handler);
    Map<String, String> merged = new HashMap<>(METADATA);
    merged.putAll(metadata);
    this.metadata = Map.copyOf(merged);
  }

  /**
   * Adds listeners to this event.
   */
  public Listeners<House.AlarmRaised> listeners() {
    return this.listeners;
  }

  /**
   * What this event tells of itself; unmodifiable.
   */
  public Map<String, String> metadata() {
    return this.metadata;
  }

  @Override
  public boolean fire() {
    Connection<House.AlarmRaised>[] listening = this.listeners.current();
    if (this.listeners.isEmpty()) {
      this.errors.unheard("alarm_raised");
    }
    boolean answer = true;
    for (Connection<House.AlarmRaised> connection : listening) {
      try {
        House.AlarmRaised listener = connection.target();
        if (listener != null) {
          answer = listener.fire();
          connection.succeeded();
        }
      } catch (Throwable failure) {
        failed(connection, "listener", failure);
      }
      if (!answer) {
        return false;
      }
    }
    return true;
  }

  private void failed(Connection<?> connection, String callback, Throwable failure) {
    this.errors.failed("alarm_raised", callback, connection, 3, failure, new Object[0]);
  }

  @Override
  public boolean isHeard() {
    return !this.listeners.isEmpty();
  }

  @Override
  public String toString() {
    return "alarm_raised: listeners " + this.listeners.size();
  }
}
