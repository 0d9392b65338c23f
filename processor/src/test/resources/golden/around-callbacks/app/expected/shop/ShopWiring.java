package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.ErrorHandler;
import dev.hardwire.runtime.Listeners;
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

  private final Shop.OrderChecked orderChecked;

  private final Shop.OrderPlaced orderPlaced;

  private final Shop.QuotesAsked quotesAsked;

  private final Shop.RateAsked rateAsked;

  private ShopWiring(Shop.Books books, Timing timing, Shop_Context context) {
    this.context = context;
    this.orderChecked = new Shop_OrderCheckedDispatcher(timing);
    this.orderPlaced = new Shop_OrderPlacedDispatcher(books, timing, context);
    this.quotesAsked = new Shop_QuotesAskedDispatcher(timing, context);
    this.rateAsked = new Shop_RateAskedDispatcher(books, timing);
  }

  /**
   * Creates a wiring of the owners of all instance callbacks.
   */
  public static ShopWiring create(Shop.Books books, Timing timing) {
    return create(books, timing, new Shop_Context(ErrorHandler.logging()));
  }

  static ShopWiring create(Shop.Books books, Timing timing, Shop_Context context) {
    Objects.requireNonNull(books, "books");
    Objects.requireNonNull(timing, "timing");
    return new ShopWiring(books, timing, context);
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
   * The event {@code order_checked}.
   */
  public Shop.OrderChecked orderChecked() {
    return orderChecked;
  }

  /**
   * The event {@code order_placed}.
   */
  public Shop.OrderPlaced orderPlaced() {
    return orderPlaced;
  }

  /**
   * The event {@code quotes_asked}.
   */
  public Shop.QuotesAsked quotesAsked() {
    return quotesAsked;
  }

  /**
   * The event {@code rate_asked}.
   */
  public Shop.RateAsked rateAsked() {
    return rateAsked;
  }

  /**
   * The event {@code shop_closed}.
   */
  public Shop.ShopClosed shopClosed() {
    return Shop_ShopClosedDispatcher.CONTRACT;
  }

  /**
   * Adds listeners to the event {@code order_placed}.
   */
  public Listeners<Shop.OrderPlaced> orderPlacedListeners() {
    return this.context.orderPlacedListeners;
  }

  /**
   * Adds listeners to the event {@code quotes_asked}.
   */
  public Listeners<Shop.QuotesAsked> quotesAskedListeners() {
    return this.context.quotesAskedListeners;
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
    public synchronized ShopWiring connect(Shop.Books books, Timing timing) {
      if (this.isConnected) {
        throw new IllegalStateException(
            "ShopWiring is connected already: connect(...) was called twice.");
      }
      ShopWiring connected = ShopWiring.create(books, timing, this.context);
      this.fronts.link(connected);
      this.isConnected = true;
      return connected;
    }

    /**
     * Adds listeners to the event {@code order_placed}.
     */
    public Listeners<Shop.OrderPlaced> orderPlacedListeners() {
      return this.context.orderPlacedListeners;
    }

    /**
     * Adds listeners to the event {@code quotes_asked}.
     */
    public Listeners<Shop.QuotesAsked> quotesAskedListeners() {
      return this.context.quotesAskedListeners;
    }

    /**
     * The event {@code order_checked}.
     */
    public Shop.OrderChecked orderChecked() {
      return fronts.orderChecked;
    }

    /**
     * The event {@code order_placed}.
     */
    public Shop.OrderPlaced orderPlaced() {
      return fronts.orderPlaced;
    }

    /**
     * The event {@code quotes_asked}.
     */
    public Shop.QuotesAsked quotesAsked() {
      return fronts.quotesAsked;
    }

    /**
     * The event {@code rate_asked}.
     */
    public Shop.RateAsked rateAsked() {
      return fronts.rateAsked;
    }

    /**
     * The event {@code shop_closed}.
     */
    public Shop.ShopClosed shopClosed() {
      return fronts.shopClosed;
    }
  }
}
