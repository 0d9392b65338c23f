package courier;

import dev.hardwire.async.internal.AsyncCall;
import dev.hardwire.async.internal.AsyncCallback;
import dev.hardwire.async.internal.InFlight;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.Answers;
import dev.hardwire.runtime.internal.AttachmentList;
import dev.hardwire.runtime.internal.Connection;
import java.util.concurrent.Executor;

/**
 * Fires {@code parcel_sent}: runs, in this order,
 *
 * <ol>
 *   <li>{@link Courier.Driver#load(int)} of each that is attached
 *   <li>{@link Courier.Tracking#announce(String)}
 *   <li>{@link Courier.Tracking#count()}
 *   <li>{@link Courier.Tracking#note(String)}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Courier_ParcelSentDispatcher implements Courier.ParcelSent {
  private final Courier.Tracking tracking;

  private final AttachmentList<Courier.Driver> driverAttachments;

  private final InFlight inFlight;

  private final AsyncCallback courierDriverLoad;

  private final AsyncCallback courierTrackingAnnounce;

  private final AsyncCallback courierTrackingCount;

  private final AsyncCallback courierTrackingNote;

  Courier_ParcelSentDispatcher(Courier.Tracking tracking, Executor webExecutor,
      Courier_Context context) {
    this.tracking = tracking;
    this.driverAttachments = context.driverAttachments;
    this.inFlight = context.inFlight;
    this.courierDriverLoad = context.inFlight.callback("parcel_sent", "Courier.Driver.load")
        .onDefault().retry(10, 1000L, 1000L);
    this.courierTrackingAnnounce =
        context.inFlight.callback("parcel_sent", "Courier.Tracking.announce").onDefault()
        .retry(10, 1000L, 600000L);
    this.courierTrackingCount = context.inFlight.callback("parcel_sent", "Courier.Tracking.count")
        .onDefault();
    this.courierTrackingNote = context.inFlight.callback("parcel_sent", "Courier.Tracking.note")
        .on(webExecutor).timeout(2000L).atMost(4, true).retry(5, 200L, 60000L);
  }

  @Override
  public void fire(String to, int grams) {
    this.inFlight.requireOpen("parcel_sent");
    Connection<Courier.Driver>[] driverConnections = this.driverAttachments.current();
    for (Connection<Courier.Driver> connection : driverConnections) {
      Courier.Driver driver = connection.target();
      if (driver != null) {
        this.courierDriverLoad.hand(new CourierDriverLoadCall(driver, connection, to, grams));
      }
    }
    this.courierTrackingAnnounce.hand(new CourierTrackingAnnounceCall(to, grams));
    this.courierTrackingCount.hand(new CourierTrackingCountCall(to, grams));
    this.courierTrackingNote.hand(new CourierTrackingNoteCall(tracking, to, grams));
  }

  @Override
  public String toString() {
    return "parcel_sent:"
        + " Courier.Driver.load,"
        + " Courier.Tracking.announce,"
        + " Courier.Tracking.count,"
        + " Courier.Tracking.note";
  }

  /**
   * A call of {@link Courier.Driver#load(int)}.
   */
  private static final class CourierDriverLoadCall extends AsyncCall {
    private final Courier.Driver target;

    private final Connection<Courier.Driver> connection;

    private final String to;

    private final int grams;

    CourierDriverLoadCall(Courier.Driver target, Connection<Courier.Driver> connection, String to,
        int grams) {
      this.target = target;
      this.connection = connection;
      this.to = to;
      this.grams = grams;
    }

    @Override
    protected Object call() throws Throwable {
      this.target.load(grams);
      return null;
    }

    @Override
    protected Object[] values() {
      return new Object[] {this.to, this.grams};
    }

    @Override
    protected Connection<?> connection() {
      return this.connection;
    }
  }

  /**
   * A call of {@link Courier.Tracking#announce(String)}.
   */
  private static final class CourierTrackingAnnounceCall extends AsyncCall {
    private final String to;

    private final int grams;

    CourierTrackingAnnounceCall(String to, int grams) {
      this.to = to;
      this.grams = grams;
    }

    @Override
    protected Object call() throws Throwable {
      return Answers.notNull(Courier.Tracking.announce(to), "parcel_sent",
          "Courier.Tracking.announce");
    }

    @Override
    protected Object[] values() {
      return new Object[] {this.to, this.grams};
    }
  }

  /**
   * A call of {@link Courier.Tracking#count()}.
   */
  private static final class CourierTrackingCountCall extends AsyncCall {
    private final String to;

    private final int grams;

    CourierTrackingCountCall(String to, int grams) {
      this.to = to;
      this.grams = grams;
    }

    @Override
    protected Object call() throws Throwable {
      Courier.Tracking.count();
      return null;
    }

    @Override
    protected Object[] values() {
      return new Object[] {this.to, this.grams};
    }
  }

  /**
   * A call of {@link Courier.Tracking#note(String)}.
   */
  private static final class CourierTrackingNoteCall extends AsyncCall {
    private final Courier.Tracking target;

    private final String to;

    private final int grams;

    CourierTrackingNoteCall(Courier.Tracking target, String to, int grams) {
      this.target = target;
      this.to = to;
      this.grams = grams;
    }

    @Override
    protected Object call() throws Throwable {
      this.target.note(to);
      return null;
    }

    @Override
    protected Object[] values() {
      return new Object[] {this.to, this.grams};
    }
  }
}
