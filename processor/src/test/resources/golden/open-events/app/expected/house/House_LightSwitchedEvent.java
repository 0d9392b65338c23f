package house;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.Listeners;
import dev.hardwire.runtime.internal.Connection;
import dev.hardwire.runtime.internal.DirectListeners;
import dev.hardwire.runtime.internal.ListenerList;
import java.util.HashMap;
import java.util.Map;

/**
 * An event {@code light_switched} with listeners of its own; callbacks are not called by it.
 * Safe for use by several threads.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class House_LightSwitchedEvent extends DirectListeners<House.LightSwitched> implements House.LightSwitched {
  private static final Map<String, String> METADATA = Map.of();

  private final Map<String, String> metadata;

  private final ListenerList<House.LightSwitched, Object> listeners = new ListenerList<>();

  private volatile House.LightSwitched[] direct;

  /**
   * An event with the metadata of its declaration.
   */
  public House_LightSwitchedEvent() {
    this(Map.of());
  }

  /**
   * An event with metadata of its own.
   *
   * @param metadata is added to that of the declaration, or replaces it
   */
  public House_LightSwitchedEvent(Map<String, String> metadata) {
    Map<String, String> merged = new HashMap<>(METADATA);
    merged.putAll(metadata);
    this.metadata = Map.copyOf(merged);
    super.follow(this.listeners);
  }

  /**
   * Adds listeners to this event.
   */
  public Listeners<House.LightSwitched> listeners() {
    return this.listeners;
  }

  /**
   * What this event tells of itself; unmodifiable.
   */
  public Map<String, String> metadata() {
    return this.metadata;
  }

  @Override
  protected void changed(Connection<House.LightSwitched>[] connections) {
    this.direct = DirectListeners.snapshot(connections,
        new House.LightSwitched[connections.length]);
  }

  @Override
  public void fire(String direct, boolean isOn) {
    House.LightSwitched[] direct2 = this.direct;
    Connection<House.LightSwitched>[] listening =
        direct2 == null ? this.listeners.current() : ListenerList.none();
    if (direct2 != null) {
      for (House.LightSwitched listener : direct2) {
        listener.fire(direct, isOn);
      }
    } else {
      for (Connection<House.LightSwitched> connection : listening) {
        House.LightSwitched listener = connection.target();
        if (listener != null) {
          listener.fire(direct, isOn);
        }
      }
    }
  }

  @Override
  public String toString() {
    return "light_switched: listeners " + this.listeners.size();
  }
}
