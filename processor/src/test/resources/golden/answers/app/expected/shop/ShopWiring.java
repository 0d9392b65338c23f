package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.Installation;
import dev.hardwire.runtime.internal.Installer;
import java.util.Objects;

/**
 * The events of {@link Shop}. Safe for use by several threads;
 * the callbacks run on the thread that fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class ShopWiring {
  private final Shop.OrderChecked orderChecked;

  private final Shop.PriceAsked priceAsked;

  private final Shop.QuotesAsked quotesAsked;

  private final Shop.ReceiptAsked receiptAsked;

  private ShopWiring(Shop.Rules rules) {
    this.orderChecked = new Shop_OrderCheckedDispatcher(rules);
    this.priceAsked = new Shop_PriceAskedDispatcher(rules);
    this.quotesAsked = new Shop_QuotesAskedDispatcher(rules);
    this.receiptAsked = new Shop_ReceiptAskedDispatcher(rules);
  }

  /**
   * Creates a wiring of the owners of all instance callbacks.
   */
  public static ShopWiring create(Shop.Rules rules) {
    Objects.requireNonNull(rules, "rules");
    return new ShopWiring(rules);
  }

  /**
   * Begins to build a wiring: one step for each owner, then {@code build()}.
   */
  public static Shop_Builder.RulesStep builder() {
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
   * The event {@code discount_asked}.
   */
  public Shop.DiscountAsked discountAsked() {
    return Shop_DiscountAskedDispatcher.CONTRACT;
  }

  /**
   * The event {@code greeting_asked}.
   */
  public Shop.GreetingAsked greetingAsked() {
    return Shop_GreetingAskedDispatcher.CONTRACT;
  }

  /**
   * The event {@code order_checked}.
   */
  public Shop.OrderChecked orderChecked() {
    return orderChecked;
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
   * The event {@code rate_asked}.
   */
  public Shop.RateAsked rateAsked() {
    return Shop_RateAskedDispatcher.CONTRACT;
  }

  /**
   * The event {@code receipt_asked}.
   */
  public Shop.ReceiptAsked receiptAsked() {
    return receiptAsked;
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
            () -> Shop_PriceAskedPublisher.link(priceAsked()),
            () -> Shop_PriceAskedPublisher.unlink(priceAsked()))
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
    public synchronized ShopWiring connect(Shop.Rules rules) {
      if (this.isConnected) {
        throw new IllegalStateException(
            "ShopWiring is connected already: connect(...) was called twice.");
      }
      ShopWiring connected = ShopWiring.create(rules);
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
     * The event {@code greeting_asked}.
     */
    public Shop.GreetingAsked greetingAsked() {
      return fronts.greetingAsked;
    }

    /**
     * The event {@code order_checked}.
     */
    public Shop.OrderChecked orderChecked() {
      return fronts.orderChecked;
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

    /**
     * The event {@code rate_asked}.
     */
    public Shop.RateAsked rateAsked() {
      return fronts.rateAsked;
    }

    /**
     * The event {@code receipt_asked}.
     */
    public Shop.ReceiptAsked receiptAsked() {
      return fronts.receiptAsked;
    }
  }
}
