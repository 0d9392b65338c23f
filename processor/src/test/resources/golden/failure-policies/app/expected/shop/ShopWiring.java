package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.ErrorHandler;
import java.io.IOException;
import java.util.Objects;

/**
 * The events of {@link Shop}. Safe for use by several threads;
 * the callbacks run on the thread that fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class ShopWiring {
  private final Shop_Context context;

  private final Shop.DiscountAsked discountAsked;

  private final Shop.OrderChecked orderChecked;

  private final Shop.OrderPaid orderPaid;

  private final Shop.OrderPlaced orderPlaced;

  private final Shop.OrderShipped orderShipped;

  private final Shop.PriceAsked priceAsked;

  private final Shop.QuotesAsked quotesAsked;

  private ShopWiring(Shop.Books books, Shop_Context context) {
    this.context = context;
    this.discountAsked = new Shop_DiscountAskedDispatcher(books);
    this.orderChecked = new Shop_OrderCheckedDispatcher(books);
    this.orderPaid = new Shop_OrderPaidDispatcher(books);
    this.orderPlaced = new Shop_OrderPlacedDispatcher(books);
    this.orderShipped = new Shop_OrderShippedDispatcher(books, context);
    this.priceAsked = new Shop_PriceAskedDispatcher(books, context);
    this.quotesAsked = new Shop_QuotesAskedDispatcher(context);
  }

  /**
   * Creates a wiring of the owners of all instance callbacks.
   */
  public static ShopWiring create(Shop.Books books) {
    return create(books, new Shop_Context(ErrorHandler.logging()));
  }

  static ShopWiring create(Shop.Books books, Shop_Context context) {
    Objects.requireNonNull(books, "books");
    return new ShopWiring(books, context);
  }

  /**
   * Begins to build a wiring: one step for each owner, then {@code build()}.
   */
  public static Shop_Builder.BooksStep builder() {
    return Shop_Builder.start();
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   */
  public static Unconnected unconnected() {
    return new Unconnected(new Shop_Context(ErrorHandler.logging()));
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   *
   * @param handler is told of failures
   */
  public static Unconnected unconnected(ErrorHandler handler) {
    return new Unconnected(new Shop_Context(handler));
  }

  /**
   * The event {@code discount_asked}.
   */
  public Shop.DiscountAsked discountAsked() {
    return discountAsked;
  }

  /**
   * The event {@code order_checked}.
   */
  public Shop.OrderChecked orderChecked() {
    return orderChecked;
  }

  /**
   * The event {@code order_paid}.
   */
  public Shop.OrderPaid orderPaid() {
    return orderPaid;
  }

  /**
   * The event {@code order_placed}.
   */
  public Shop.OrderPlaced orderPlaced() {
    return orderPlaced;
  }

  /**
   * The event {@code order_shipped}.
   */
  public Shop.OrderShipped orderShipped() {
    return orderShipped;
  }

  /**
   * The event {@code price_asked}.
   */
  public Shop.PriceAsked priceAsked() {
    return priceAsked;
  }

  /**
   * The event {@code quotes_asked}.
   */
  public Shop.QuotesAsked quotesAsked() {
    return quotesAsked;
  }

  /**
   * Fires an event by its name.
   *
   * @param event the name of the event
   * @param arguments the event's arguments; widened as in a Java call
   * @return what the event answers; null where it answers nothing
   * @throws IllegalArgumentException if there is no such event, or if the arguments don't fit it
   */
  public Object run(String event, Object... arguments) throws IOException, InterruptedException {
    return Shop_EventsByName.run(this, event, arguments);
  }

  /**
   * The events of {@link ShopWiring} before its owners are known.
   * Firing one before {@code connect} throws an {@link IllegalStateException}.
   */
  public static final class Unconnected {
    private final Shop_Fronts fronts = new Shop_Fronts();

    private boolean isConnected;

    private final Shop_Context context;

    private Unconnected(Shop_Context context) {
      this.context = context;
    }

    /**
     * Connects the events handed out before to their callbacks.
     *
     * @throws IllegalStateException if they are connected already
     */
    public synchronized ShopWiring connect(Shop.Books books) {
      if (this.isConnected) {
        throw new IllegalStateException(
            "ShopWiring is connected already: connect(...) was called twice.");
      }
      ShopWiring connected = ShopWiring.create(books, this.context);
      this.fronts.link(connected);
      this.isConnected = true;
      return connected;
    }

    /**
     * The event {@code discount_asked}.
     */
    public Shop.DiscountAsked discountAsked() {
      return fronts.discountAsked;
    }

    /**
     * The event {@code order_checked}.
     */
    public Shop.OrderChecked orderChecked() {
      return fronts.orderChecked;
    }

    /**
     * The event {@code order_paid}.
     */
    public Shop.OrderPaid orderPaid() {
      return fronts.orderPaid;
    }

    /**
     * The event {@code order_placed}.
     */
    public Shop.OrderPlaced orderPlaced() {
      return fronts.orderPlaced;
    }

    /**
     * The event {@code order_shipped}.
     */
    public Shop.OrderShipped orderShipped() {
      return fronts.orderShipped;
    }

    /**
     * The event {@code price_asked}.
     */
    public Shop.PriceAsked priceAsked() {
      return fronts.priceAsked;
    }

    /**
     * The event {@code quotes_asked}.
     */
    public Shop.QuotesAsked quotesAsked() {
      return fronts.quotesAsked;
    }
  }
}
