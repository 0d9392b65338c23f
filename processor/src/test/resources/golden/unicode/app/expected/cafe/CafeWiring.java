package cafe;

import dev.hardwire.index.Generated;
import java.util.Objects;

/**
 * The events of {@link Cafe}. Safe for use by several threads;
 * the callbacks run on the thread that fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class CafeWiring {
  private final GuestArrived guestArrived;

  private CafeWiring(Cafe cafe) {
    this.guestArrived = new Cafe_GuestArrivedDispatcher(cafe);
  }

  /**
   * Creates a wiring of the owners of all instance callbacks.
   */
  public static CafeWiring create(Cafe cafe) {
    Objects.requireNonNull(cafe, "cafe");
    return new CafeWiring(cafe);
  }

  /**
   * Begins to build a wiring: one step for each owner, then {@code build()}.
   */
  public static Cafe_Builder.CafeStep builder() {
    return Cafe_Builder.start();
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   */
  public static Unconnected unconnected() {
    return new Unconnected();
  }

  /**
   * The event {@code guest_arrived}.
   */
  public GuestArrived guestArrived() {
    return guestArrived;
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
    return Cafe_EventsByName.run(this, event, arguments);
  }

  /**
   * The events of {@link CafeWiring} before its owners are known.
   * Firing one before {@code connect} throws an {@link IllegalStateException}.
   */
  public static final class Unconnected {
    private final Cafe_Fronts fronts = new Cafe_Fronts();

    private boolean isConnected;

    private Unconnected() {
    }

    /**
     * Connects the events handed out before to their callbacks.
     *
     * @throws IllegalStateException if they are connected already
     */
    public synchronized CafeWiring connect(Cafe cafe) {
      if (this.isConnected) {
        throw new IllegalStateException(
            "CafeWiring is connected already: connect(...) was called twice.");
      }
      CafeWiring connected = CafeWiring.create(cafe);
      this.fronts.link(connected);
      this.isConnected = true;
      return connected;
    }

    /**
     * The event {@code guest_arrived}.
     */
    public GuestArrived guestArrived() {
      return fronts.guestArrived;
    }
  }

  /**
   * The event {@code guest_arrived}, as its longest callback takes it.
   */
  @FunctionalInterface
  public interface GuestArrived {
    void fire(String größe, int количество);
  }
}
