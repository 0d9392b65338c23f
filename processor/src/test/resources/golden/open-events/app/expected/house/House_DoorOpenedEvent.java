package house;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.SenderListeners;
import dev.hardwire.runtime.internal.Connection;
import dev.hardwire.runtime.internal.Interrupts;
import dev.hardwire.runtime.internal.ListenerList;
import java.util.HashMap;
import java.util.Map;

/**
 * An event {@code door_opened} with listeners of its own; callbacks are not called by it.
 * Safe for use by several threads.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class House_DoorOpenedEvent implements House.DoorOpened {
  private static final Map<String, String> METADATA = Map.of();

  private final Map<String, String> metadata;

  private final ListenerList<House.DoorOpened, Object> listeners = new ListenerList<>();

  /**
   * An event with the metadata of its declaration.
   */
  public House_DoorOpenedEvent() {
    this(Map.of());
  }

  /**
   * An event with metadata of its own.
   *
   * @param metadata is added to that of the declaration, or replaces it
   */
  public House_DoorOpenedEvent(Map<String, String> metadata) {
    Map<String, String> merged = new HashMap<>(METADATA);
    merged.putAll(metadata);
    this.metadata = Map.copyOf(merged);
  }

  /**
   * Adds listeners to this event.
   */
  public SenderListeners<House.DoorOpened, Object> listeners() {
    return this.listeners;
  }

  /**
   * What this event tells of itself; unmodifiable.
   */
  public Map<String, String> metadata() {
    return this.metadata;
  }

  @Override
  public void fire(Object door, String visitor) throws InterruptedException {
    Connection<House.DoorOpened>[] listening = this.listeners.current();
    try {
      for (Connection<House.DoorOpened> connection : listening) {
        House.DoorOpened listener = connection.target(door);
        if (listener != null) {
          listener.fire(door, visitor);
        }
      }
    } catch (Throwable failure) {
      Interrupts.keep(failure);
      throw failure;
    }
  }

  @Override
  public String toString() {
    return "door_opened: listeners " + this.listeners.size();
  }
}
