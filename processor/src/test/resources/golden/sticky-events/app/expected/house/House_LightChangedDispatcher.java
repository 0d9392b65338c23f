package house;

import dev.hardwire.EventInfo;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.AttachmentList;
import dev.hardwire.runtime.internal.Connection;
import dev.hardwire.runtime.internal.ListenerList;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Fires {@code light_changed}: runs, in this order,
 *
 * <ol>
 *   <li>{@link House.Panel#count()} of each that is attached
 *   <li>{@link House.Panel#show(String, boolean, EventInfo)} of each that is attached
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class House_LightChangedDispatcher implements House.LightChanged {
  private static final Map<String, String> METADATA = Map.of();

  private final AttachmentList<House.Panel> panelAttachments;

  private final ListenerList<House.LightChanged, String> listeners;

  private final Object lock;

  private Latest latest;

  House_LightChangedDispatcher(House_Context context) {
    this.panelAttachments = context.panelAttachments;
    this.listeners = context.lightChangedListeners;
    this.lock = context.lock;
    this.panelAttachments.onArrival("light_changed", () -> this.latest, this::handToPanel);
    this.listeners.onArrival("light_changed", () -> this.latest, this::handToListener);
  }

  @Override
  public void fire(String room, boolean isOn, int wait) throws IOException {
    EventInfo info = new EventInfo("light_changed", Instant.now(), METADATA,
        Optional.ofNullable(room));
    Latest fired = new Latest(room, isOn, wait, info);
    Connection<House.Panel>[] panelConnections;
    Connection<House.LightChanged>[] listening;
    synchronized (this.lock) {
      this.latest = fired;
      panelConnections = this.panelAttachments.current();
      listening = this.listeners.current();
    }
    for (Connection<House.Panel> connection : panelConnections) {
      House.Panel panel = connection.target();
      if (panel != null) {
        panel.count();
      }
    }
    for (Connection<House.Panel> connection : panelConnections) {
      House.Panel panel = connection.target();
      if (panel != null) {
        panel.show(room, isOn, info);
      }
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
    return "light_changed: House.Panel.count, House.Panel.show";
  }

  private void handToPanel(Connection<House.Panel> connection, Latest fired) throws IOException {
    String room = fired.room;
    boolean isOn = fired.isOn;
    EventInfo info = fired.info;
    House.Panel panel = connection.target();
    if (panel != null) {
      panel.count();
      panel.show(room, isOn, info);
    }
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

    private final EventInfo info;

    Latest(String room, boolean isOn, int wait, EventInfo info) {
      this.room = room;
      this.isOn = isOn;
      this.wait = wait;
      this.info = info;
    }
  }
}
