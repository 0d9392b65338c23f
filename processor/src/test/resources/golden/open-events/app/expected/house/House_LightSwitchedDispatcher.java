package house;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.Connection;
import dev.hardwire.runtime.internal.DirectListeners;
import dev.hardwire.runtime.internal.ListenerList;

/**
 * Fires {@code light_switched}: runs {@link House.Bell#hum(boolean)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class House_LightSwitchedDispatcher extends DirectListeners<House.LightSwitched> implements House.LightSwitched {
  private final House.Bell bell;

  private final ListenerList<House.LightSwitched, Object> listeners;

  private volatile House.LightSwitched[] direct;

  House_LightSwitchedDispatcher(House.Bell bell, House_Context context) {
    this.bell = bell;
    this.listeners = context.lightSwitchedListeners;
    super.follow(this.listeners);
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
    bell.hum(isOn);
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
    return "light_switched: House.Bell.hum";
  }
}
