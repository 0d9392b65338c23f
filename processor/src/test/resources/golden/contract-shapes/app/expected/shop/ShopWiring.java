package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.Installation;
import dev.hardwire.runtime.internal.Installer;
import java.io.IOException;

/**
 * The events of {@link Shop}. Safe for use by several threads;
 * the callbacks run on the thread that fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class ShopWiring {
  private ShopWiring() {
  }

  /**
   * Creates a wiring. All its callbacks are static.
   */
  public static ShopWiring create() {
    return new ShopWiring();
  }

  /**
   * The event {@code order_cancelled}.
   */
  public OrderEvents.Cancelled orderCancelled() {
    return Shop_OrderCancelledDispatcher.CONTRACT;
  }

  /**
   * The event {@code order_forgotten}.
   */
  public OrderEvents.Forgotten orderForgotten() {
    return Shop_OrderForgottenDispatcher.CONTRACT;
  }

  /**
   * The event {@code order_placed}.
   */
  public OrderPlaced orderPlaced() {
    return Shop_OrderPlacedDispatcher.CONTRACT;
  }

  /**
   * The event {@code refund_wanted}.
   */
  public Refund refundWanted() {
    return Shop_RefundWantedDispatcher.CONTRACT;
  }

  /**
   * Fires an event by its name.
   *
   * @param event the name of the event
   * @param arguments the event's arguments; widened as in a Java call
   * @return what the event answers; null where it answers nothing
   * @throws IllegalArgumentException if there is no such event, or if the arguments don't fit it
   */
  public Object run(String event, Object... arguments) throws IOException {
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
}
