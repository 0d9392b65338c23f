package parcels;

import dev.hardwire.index.Generated;
import java.util.Objects;

/**
 * The events of {@link Depot}. Safe for use by several threads;
 * the callbacks run on the thread that fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class DepotWiring {
  private final ParcelArrived parcelArrived;

  private DepotWiring(Depot.Scales scales) {
    this.parcelArrived = new Depot_ParcelArrivedDispatcher(scales);
  }

  /**
   * Creates a wiring of the owners of all instance callbacks.
   */
  public static DepotWiring create(Depot.Scales scales) {
    Objects.requireNonNull(scales, "scales");
    return new DepotWiring(scales);
  }

  /**
   * Begins to build a wiring: one step for each owner, then {@code build()}.
   */
  public static Depot_Builder.ScalesStep builder() {
    return Depot_Builder.start();
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   */
  public static Unconnected unconnected() {
    return new Unconnected();
  }

  /**
   * The event {@code parcel_arrived}.
   */
  public ParcelArrived parcelArrived() {
    return parcelArrived;
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
    return Depot_EventsByName.run(this, event, arguments);
  }

  /**
   * The events of {@link DepotWiring} before its owners are known.
   * Firing one before {@code connect} throws an {@link IllegalStateException}.
   */
  public static final class Unconnected {
    private final Depot_Fronts fronts = new Depot_Fronts();

    private boolean isConnected;

    private Unconnected() {
    }

    /**
     * Connects the events handed out before to their callbacks.
     *
     * @throws IllegalStateException if they are connected already
     */
    public synchronized DepotWiring connect(Depot.Scales scales) {
      if (this.isConnected) {
        throw new IllegalStateException(
            "DepotWiring is connected already: connect(...) was called twice.");
      }
      DepotWiring connected = DepotWiring.create(scales);
      this.fronts.link(connected);
      this.isConnected = true;
      return connected;
    }

    /**
     * The event {@code parcel_arrived}.
     */
    public ParcelArrived parcelArrived() {
      return fronts.parcelArrived;
    }
  }

  /**
   * The event {@code parcel_arrived}, as its longest callback takes it.
   */
  @FunctionalInterface
  public interface ParcelArrived {
    void fire(String address, int grams);
  }
}
