package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.testing.Recordings;

/**
 * The events of {@link Shop}. Safe for use by several threads;
 * the callbacks run on the thread that fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class ShopWiring {
  private final Shop_Context context;

  private final Shop.OrderPlaced orderPlaced;

  private final Shop.RateAsked rateAsked;

  private ShopWiring(Shop_Context context) {
    this.context = context;
    this.orderPlaced = new Shop_OrderPlacedDispatcher(context);
    this.rateAsked = new Shop_RateAskedDispatcher(context);
  }

  /**
   * Creates a wiring. All its callbacks are static.
   */
  public static ShopWiring create() {
    return create(new Shop_Context());
  }

  static ShopWiring create(Shop_Context context) {
    return new ShopWiring(context);
  }

  /**
   * The event {@code order_placed}.
   */
  public Shop.OrderPlaced orderPlaced() {
    return orderPlaced;
  }

  /**
   * The event {@code rate_asked}.
   */
  public Shop.RateAsked rateAsked() {
    return rateAsked;
  }

  /**
   * What was fired, over all events.
   */
  public Recordings recordings() {
    return this.context.recordings;
  }

  /**
   * What was fired of the event {@code order_placed}.
   */
  public Shop_OrderPlacedRecorder orderPlacedRecorder() {
    return this.context.orderPlacedRecorder;
  }

  /**
   * What was fired of the event {@code rate_asked}.
   */
  public Shop_RateAskedRecorder rateAskedRecorder() {
    return this.context.rateAskedRecorder;
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
