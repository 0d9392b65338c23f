package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.Listeners;
import dev.hardwire.runtime.internal.Connection;
import dev.hardwire.runtime.internal.DirectListeners;
import dev.hardwire.runtime.internal.ListenerList;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * An event {@code order_placed} with listeners of its own; callbacks are not called by it.
 * Safe for use by several threads.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_OrderPlacedEvent extends DirectListeners<Shop.OrderPlaced> implements Shop.OrderPlaced {
  private static final Map<String, String> METADATA = Map.of();

  private final Map<String, String> metadata;

  private final ListenerList<Shop.OrderPlaced, Object> listeners = new ListenerList<>();

  private volatile Shop.OrderPlaced[] direct;

  /**
   * An event with the metadata of its declaration.
   */
  public Shop_OrderPlacedEvent() {
    this(Map.of());
  }

  /**
   * An event with metadata of its own.
   *
   * @param metadata is added to that of the declaration, or replaces it
   */
  public Shop_OrderPlacedEvent(Map<String, String> metadata) {
    Map<String, String> merged = new HashMap<>(METADATA);
    merged.putAll(metadata);
    this.metadata = Map.copyOf(merged);
    super.follow(this.listeners);
  }

  /**
   * Adds listeners to this event.
   */
  public Listeners<Shop.OrderPlaced> listeners() {
    return this.listeners;
  }

  /**
   * What this event tells of itself; unmodifiable.
   */
  public Map<String, String> metadata() {
    return this.metadata;
  }

  @Override
  protected void changed(Connection<Shop.OrderPlaced>[] connections) {
    this.direct = DirectListeners.snapshot(connections, new Shop.OrderPlaced[connections.length]);
  }

  @Override
  public void fire(String timing) throws IOException {
    Shop.OrderPlaced[] direct = this.direct;
    Connection<Shop.OrderPlaced>[] listening =
        direct == null ? this.listeners.current() : ListenerList.none();
    if (direct != null) {
      for (Shop.OrderPlaced listener : direct) {
        listener.fire(timing);
      }
    } else {
      for (Connection<Shop.OrderPlaced> connection : listening) {
        Shop.OrderPlaced listener = connection.target();
        if (listener != null) {
          listener.fire(timing);
        }
      }
    }
  }

  @Override
  public String toString() {
    return "order_placed: listeners " + this.listeners.size();
  }
}
