package shop.web;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.Installation;
import dev.hardwire.runtime.internal.Installer;
import java.util.Objects;
import shop.Checkout;
import shop.Checkout_OrderPlacedPublisher;

/**
 * The events of {@link Shop.Server}. Safe for use by several threads;
 * the callbacks run on the thread that fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_ServerWiring {
  private final Checkout.OrderPlaced orderPlaced;

  private Shop_ServerWiring(Checkout.Receipts receipts) {
    this.orderPlaced = new Shop_Server_OrderPlacedDispatcher(receipts);
  }

  /**
   * Creates a wiring of the owners of all instance callbacks.
   */
  public static Shop_ServerWiring create(Checkout.Receipts receipts) {
    Objects.requireNonNull(receipts, "receipts");
    return new Shop_ServerWiring(receipts);
  }

  /**
   * Begins to build a wiring: one step for each owner, then {@code build()}.
   */
  public static Shop_Server_Builder.ReceiptsStep builder() {
    return Shop_Server_Builder.start();
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
  public Checkout.OrderPlaced orderPlaced() {
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
    return Shop_Server_EventsByName.run(this, event, arguments);
  }

  /**
   * Lets the events' publishers fire by this wiring until the installation is closed.
   *
   * @throws IllegalStateException if a wiring is installed already
   */
  public Installation install() {
    return new Installer()
        .link(
            () -> Checkout_OrderPlacedPublisher.link(orderPlaced()),
            () -> Checkout_OrderPlacedPublisher.unlink(orderPlaced()))
        .install();
  }

  /**
   * The events of {@link Shop_ServerWiring} before its owners are known.
   * Firing one before {@code connect} throws an {@link IllegalStateException}.
   */
  public static final class Unconnected {
    private final Shop_Server_Fronts fronts = new Shop_Server_Fronts();

    private boolean isConnected;

    private Unconnected() {
    }

    /**
     * Connects the events handed out before to their callbacks.
     *
     * @throws IllegalStateException if they are connected already
     */
    public synchronized Shop_ServerWiring connect(Checkout.Receipts receipts) {
      if (this.isConnected) {
        throw new IllegalStateException(
            "Shop_ServerWiring is connected already: connect(...) was called twice.");
      }
      Shop_ServerWiring connected = Shop_ServerWiring.create(receipts);
      this.fronts.link(connected);
      this.isConnected = true;
      return connected;
    }

    /**
     * The event {@code order_placed}.
     */
    public Checkout.OrderPlaced orderPlaced() {
      return fronts.orderPlaced;
    }
  }
}
