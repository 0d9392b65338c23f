package house;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.AttachmentList;
import dev.hardwire.runtime.internal.Connection;
import dev.hardwire.runtime.internal.ErrorReports;

/**
 * Fires {@code heat_changed}: runs {@link House.Panel#degrees(int)} of each that is attached.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class House_HeatChangedDispatcher implements House.HeatChanged {
  private final AttachmentList<House.Panel> panelAttachments;

  private final ErrorReports errors;

  private final Object lock;

  private Latest latest;

  House_HeatChangedDispatcher(House_Context context) {
    this.panelAttachments = context.panelAttachments;
    this.errors = context.errors;
    this.lock = context.lock;
    this.panelAttachments.onArrival("heat_changed", () -> this.latest, this::handToPanel);
  }

  @Override
  public void fire(int degrees) {
    Latest fired = new Latest(degrees);
    Connection<House.Panel>[] panelConnections;
    synchronized (this.lock) {
      this.latest = fired;
      panelConnections = this.panelAttachments.current();
    }
    for (Connection<House.Panel> connection : panelConnections) {
      House.Panel panel = connection.target();
      if (panel != null) {
        try {
          panel.degrees(degrees);
        } catch (Throwable failure) {
          failed(connection, "House.Panel.degrees", failure, degrees);
        }
      }
    }
  }

  @Override
  public String toString() {
    return "heat_changed: House.Panel.degrees";
  }

  private void failed(Connection<?> connection, String callback, Throwable failure, int degrees) {
    this.errors.failed("heat_changed", callback, connection, 0, failure, new Object[] {degrees});
  }

  private void handToPanel(Connection<House.Panel> connection, Latest fired) {
    int degrees = fired.degrees;
    House.Panel panel = connection.target();
    if (panel != null) {
      try {
        panel.degrees(degrees);
      } catch (Throwable failure) {
        failed(connection, "House.Panel.degrees", failure, degrees);
      }
    }
  }

  private static final class Latest {
    private final int degrees;

    Latest(int degrees) {
      this.degrees = degrees;
    }
  }
}
