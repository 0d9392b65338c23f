package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.ErrorHandler;

/**
 * The events of {@link Shop}. Safe for use by several threads;
 * the callbacks run on the thread that fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class ShopWiring {
  private final Shop_Context context;

  private final Shop.OrderChecked orderChecked;

  private ShopWiring(Shop_Context context) {
    this.context = context;
    this.orderChecked = new Shop_OrderCheckedDispatcher(context);
  }

  /**
   * Creates a wiring. All its callbacks are static.
   */
  public static ShopWiring create() {
    return create(new Shop_Context(ErrorHandler.logging()));
  }

  static ShopWiring create(Shop_Context context) {
    return new ShopWiring(context);
  }

  /**
   * Begins to build a wiring: one step for each owner, then {@code build()}.
   */
  public static Shop_Builder.Ready builder() {
    return Shop_Builder.start();
  }

  /**
   * The event {@code discount_asked}.
   */
  public Shop.DiscountAsked discountAsked() {
    return Shop_DiscountAskedDispatcher.CONTRACT;
  }

  /**
   * The event {@code order_checked}.
   */
  public Shop.OrderChecked orderChecked() {
    return orderChecked;
  }

  /**
   * The event {@code order_placed}.
   */
  public Shop.OrderPlaced orderPlaced() {
    return Shop_OrderPlacedDispatcher.CONTRACT;
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
