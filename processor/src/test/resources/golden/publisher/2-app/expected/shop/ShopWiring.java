package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.index.WiredFrom;
import dev.hardwire.runtime.Installation;
import dev.hardwire.runtime.internal.Installer;
import java.util.Objects;
import orders.OrderEvents_Index;
import orders.OrderPlaced;
import orders.OrderPlacedPublisher;

/**
 * The events of {@link Shop}. Safe for use by several threads;
 * the callbacks run on the thread that fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@WiredFrom(OrderEvents_Index.class)
final class ShopWiring {
  private final OrderPlaced orderPlaced;

  private ShopWiring(Warehouse warehouse) {
    this.orderPlaced = new Shop_OrderPlacedDispatcher(warehouse);
  }

  /**
   * Creates a wiring of the owners of all instance callbacks.
   */
  public static ShopWiring create(Warehouse warehouse) {
    Objects.requireNonNull(warehouse, "warehouse");
    return new ShopWiring(warehouse);
  }

  /**
   * Begins to build a wiring: one step for each owner, then {@code build()}.
   */
  public static Shop_Builder.WarehouseStep builder() {
    return Shop_Builder.start();
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   */
  public static Unconnected unconnected() {
    return new Unconnected();
  }

  /**
   * The event {@code order_placed}.
   */
  public OrderPlaced orderPlaced() {
    return orderPlaced;
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
    return Shop_EventsByName.run(this, event, arguments);
  }

  /**
   * Lets the events' publishers fire by this wiring until the installation is closed.
   *
   * @throws IllegalStateException if a wiring is installed already
   */
  public Installation install() {
    return new Installer()
        .link(
            () -> OrderPlacedPublisher.link(orderPlaced()),
            () -> OrderPlacedPublisher.unlink(orderPlaced()))
        .install();
  }

  /**
   * The events of {@link ShopWiring} before its owners are known.
   * Firing one before {@code connect} throws an {@link IllegalStateException}.
   */
  public static final class Unconnected {
    private final Shop_Fronts fronts = new Shop_Fronts();

    private boolean isConnected;

    private Unconnected() {
    }

    /**
     * Connects the events handed out before to their callbacks.
     *
     * @throws IllegalStateException if they are connected already
     */
    public synchronized ShopWiring connect(Warehouse warehouse) {
      if (this.isConnected) {
        throw new IllegalStateException(
            "ShopWiring is connected already: connect(...) was called twice.");
      }
      ShopWiring connected = ShopWiring.create(warehouse);
      this.fronts.link(connected);
      this.isConnected = true;
      return connected;
    }

    /**
     * The event {@code order_placed}.
     */
    public OrderPlaced orderPlaced() {
      return fronts.orderPlaced;
    }
  }
}
