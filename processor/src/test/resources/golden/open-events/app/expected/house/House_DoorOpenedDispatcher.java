package house;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.Connection;
import dev.hardwire.runtime.internal.Interrupts;
import dev.hardwire.runtime.internal.ListenerList;

/**
 * Fires {@code door_opened}: runs {@link House.Bell#ring(String)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class House_DoorOpenedDispatcher implements House.DoorOpened {
  private final House.Bell bell;

  private final ListenerList<House.DoorOpened, Object> listeners;

  House_DoorOpenedDispatcher(House.Bell bell, House_Context context) {
    this.bell = bell;
    this.listeners = context.doorOpenedListeners;
  }

  @Override
  public void fire(Object door, String visitor) throws InterruptedException {
    Connection<House.DoorOpened>[] listening = this.listeners.current();
    try {
      bell.ring(visitor);
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
    return "door_opened: House.Bell.ring";
  }
}
