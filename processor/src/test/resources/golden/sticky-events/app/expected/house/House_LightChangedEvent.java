package house;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.SenderListeners;
import dev.hardwire.runtime.internal.Connection;
import dev.hardwire.runtime.internal.ListenerList;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * An event {@code light_changed} with listeners of its own; callbacks are not called by it.
 * Safe for use by several threads.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class House_LightChangedEvent implements House.LightChanged {
  private static final Map<String, String> METADATA = Map.of();

  private final Map<String, String> metadata;

  private final Object lock = new Object();

  private final ListenerList<House.LightChanged, String> listeners = new ListenerList<>(this.lock);

  private Latest latest;

  /**
   * An event with the metadata of its declaration.
   */
  public House_LightChangedEvent() {
    this(Map.of());
  }

  /**
   * An event with metadata of its own.
   *
   * @param metadata is added to that of the declaration, or replaces it
   */
  public House_LightChangedEvent(Map<String, String> metadata) {
    Map<String, String> merged = new HashMap<>(METADATA);
    merged.putAll(metadata);
    this.metadata = Map.copyOf(merged);
    this.listeners.onArrival("light_changed", () -> this.latest, this::handToListener);
  }

  /**
   * Adds listeners to this event.
   */
  public SenderListeners<House.LightChanged, String> listeners() {
    return this.listeners;
  }

  /**
   * What this event tells of itself; unmodifiable.
   */
  public Map<String, String> metadata() {
    return this.metadata;
  }

  @Override
  public void fire(String room, boolean isOn, int wait) throws IOException {
    Latest fired = new Latest(room, isOn, wait);
    Connection<House.LightChanged>[] listening;
    synchronized (this.lock) {
      this.latest = fired;
      listening = this.listeners.current();
    }
    for (Connection<House.LightChanged> connection : listening) {
      House.LightChanged listener = connection.target(room);
      if (listener != null) {
        listener.fire(room, isOn, wait);
      }
    }
  }

  @Override
  public String toString() {
    return "light_changed: listeners " + this.listeners.size();
  }

  private void handToListener(Connection<House.LightChanged> connection, Latest fired) throws
      IOException {
    String room = fired.room;
    boolean isOn = fired.isOn;
    int wait = fired.wait;
    House.LightChanged listener = connection.target(room);
    if (listener != null) {
      listener.fire(room, isOn, wait);
    }
  }

  private static final class Latest {
    private final String room;

    private final boolean isOn;

    private final int wait;

    Latest(String room, boolean isOn, int wait) {
      this.room = room;
      this.isOn = isOn;
      this.wait = wait;
    }
  }
}
