package house;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.Connection;
import dev.hardwire.runtime.internal.ErrorReports;
import dev.hardwire.runtime.internal.ListenerList;

/**
 * Fires {@code alarm_raised}, to which no callback listens.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class House_AlarmRaisedDispatcher implements House.AlarmRaised {
  private final ListenerList<House.AlarmRaised, Object> listeners;

  private final ErrorReports errors;

  House_AlarmRaisedDispatcher(House_Context context) {
    this.listeners = context.alarmRaisedListeners;
    this.errors = context.errors;
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

  @Override
  public boolean isHeard() {
    return !this.listeners.isEmpty();
  }

  @Override
  public String toString() {
    return "alarm_raised: no callbacks";
  }

  private void failed(Connection<?> connection, String callback, Throwable failure) {
    this.errors.failed("alarm_raised", callback, connection, 3, failure, new Object[0]);
  }
}
