package courier;

import dev.hardwire.async.UnfinishedCall;
import dev.hardwire.index.Generated;
import dev.hardwire.index.WiredFrom;
import dev.hardwire.runtime.Attachments;
import dev.hardwire.runtime.ErrorHandler;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * The events of {@link Courier}. Safe for use by several threads;
 * callbacks run on the thread that fires, or by the executors that they name.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@WiredFrom(CourierModule_Index.class)
public final class CourierWiring implements AutoCloseable {
  private final Courier_Context context;

  private final Courier.ParcelSent parcelSent;

  private final Courier.PriceAsked priceAsked;

  CourierWiring(Courier.Tracking tracking, Executor webExecutor, Courier_Context context) {
    this.context = context;
    this.parcelSent = new Courier_ParcelSentDispatcher(tracking, webExecutor, context);
    this.priceAsked = new Courier_PriceAskedDispatcher(tracking, webExecutor, context);
  }

  /**
   * Begins to build a wiring: one step for each owner, then {@code build()}.
   */
  public static Courier_Builder.TrackingStep builder() {
    return Courier_Builder.start();
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   */
  public static Unconnected unconnected() {
    return new Unconnected(new Courier_Context(ErrorHandler.logging()));
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   *
   * @param handler is told of failures
   */
  public static Unconnected unconnected(ErrorHandler handler) {
    return new Unconnected(new Courier_Context(handler));
  }

  /**
   * The event {@code parcel_sent}.
   */
  public Courier.ParcelSent parcelSent() {
    return parcelSent;
  }

  /**
   * The event {@code price_asked}.
   */
  public Courier.PriceAsked priceAsked() {
    return priceAsked;
  }

  /**
   * Attaches instances of {@link Courier.Driver}.
   */
  public Attachments<Courier.Driver> driverAttachments() {
    return this.context.driverAttachments;
  }

  /**
   * Fires an event by its name.
   *
   * @param event the name of the event
   * @param arguments the event's arguments; widened as in a Java call
   * @return what the event answers; null where it answers nothing
   * @throws IllegalArgumentException if there is no such event, or if the arguments don't fit it
   */
  public Object run(String event, Object... arguments) {
    return Courier_EventsByName.run(this, event, arguments);
  }

  /**
   * Refuses new fires of events that have asynchronous callbacks or return futures, and waits
   * until everything that was fired before is finished. What is not finished in time is
   * interrupted, or never starts. Events that have done all when a fire returns go on working.
   * Executors are not shut down.
   *
   * @param atMost how long to wait
   * @return the calls that did not finish
   */
  public List<UnfinishedCall> close(Duration atMost) {
    return this.context.inFlight.close(atMost);
  }

  /**
   * Closes the wiring as {@code close(Duration.ofSeconds(30))} does, and tells the error handler
   * of each call that did not finish.
   */
  @Override
  public void close() {
    this.context.inFlight.close();
  }

  /**
   * The events of {@link CourierWiring} before its owners are known.
   * Firing one before {@code connect} throws an {@link IllegalStateException}.
   */
  public static final class Unconnected {
    private final Courier_Fronts fronts = new Courier_Fronts();

    private boolean isConnected;

    private final Courier_Context context;

    private Unconnected(Courier_Context context) {
      this.context = context;
    }

    /**
     * Connects the events handed out before to their callbacks.
     *
     * @throws IllegalStateException if they are connected already
     */
    public synchronized CourierWiring connect(Courier_Builder.Ready ready) {
      if (this.isConnected) {
        throw new IllegalStateException(
            "CourierWiring is connected already: connect(...) was called twice.");
      }
      CourierWiring connected = ((Courier_Builder.Steps) ready).build(this.context);
      this.fronts.link(connected);
      this.isConnected = true;
      return connected;
    }

    /**
     * Attaches instances of {@link Courier.Driver}.
     */
    public Attachments<Courier.Driver> driverAttachments() {
      return this.context.driverAttachments;
    }

    /**
     * The event {@code parcel_sent}.
     */
    public Courier.ParcelSent parcelSent() {
      return fronts.parcelSent;
    }

    /**
     * The event {@code price_asked}.
     */
    public Courier.PriceAsked priceAsked() {
      return fronts.priceAsked;
    }
  }
}
