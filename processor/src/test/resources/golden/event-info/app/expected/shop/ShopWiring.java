package shop;

import dev.hardwire.index.Generated;

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
   * The event {@code order_placed}.
   */
  public Shop.OrderPlaced orderPlaced() {
    return Shop_OrderPlacedDispatcher.CONTRACT;
  }

  /**
   * The event {@code till_opened}.
   */
  public Shop.TillOpened tillOpened() {
    return Shop_TillOpenedDispatcher.CONTRACT;
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
}
