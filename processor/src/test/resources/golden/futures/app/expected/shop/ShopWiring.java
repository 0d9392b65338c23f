package shop;

import dev.hardwire.async.UnfinishedCall;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.Attachments;
import dev.hardwire.runtime.ErrorHandler;
import dev.hardwire.runtime.Installation;
import dev.hardwire.runtime.SenderListeners;
import dev.hardwire.runtime.internal.Installer;
import dev.hardwire.testing.Recordings;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * The events of {@link Shop}. Safe for use by several threads;
 * callbacks run on the thread that fires, or by the executors that they name.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class ShopWiring implements AutoCloseable {
  private final Shop_Context context;

  private final Shop.CouponAsked couponAsked;

  private final Shop.OrderChecked orderChecked;

  private final Shop.OrderPlaced orderPlaced;

  private final Shop.PriceAsked priceAsked;

  private final Shop.QuotesAsked quotesAsked;

  private final Shop.RateAsked rateAsked;

  ShopWiring(Shop.Rules rules, Shop.Timing timing, Executor mailExecutor, Shop_Context context) {
    this.context = context;
    this.couponAsked = new Shop_CouponAskedDispatcher(rules, timing, context);
    this.orderChecked = new Shop_OrderCheckedDispatcher(timing, context);
    this.orderPlaced = new Shop_OrderPlacedDispatcher(rules, timing, mailExecutor, context);
    this.priceAsked = new Shop_PriceAskedDispatcher(rules, timing, context);
    this.quotesAsked = new Shop_QuotesAskedDispatcher(timing, context);
    this.rateAsked = new Shop_RateAskedDispatcher(rules, timing, context);
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
   * The event {@code coupon_asked}.
   */
  public Shop.CouponAsked couponAsked() {
    return couponAsked;
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
    return rateAsked;
  }

  /**
   * Attaches instances of {@link Shop.Partner}.
   */
  public Attachments<Shop.Partner> partnerAttachments() {
    return this.context.partnerAttachments;
  }

  /**
   * Adds listeners to the event {@code quotes_asked}.
   */
  public SenderListeners<Shop.QuotesAsked, Object> quotesAskedListeners() {
    return this.context.quotesAskedListeners;
  }

  /**
   * What was fired, over all events.
   */
  public Recordings recordings() {
    return this.context.recordings;
  }

  /**
   * What was fired of the event {@code coupon_asked}.
   */
  public Shop_CouponAskedRecorder couponAskedRecorder() {
    return this.context.couponAskedRecorder;
  }

  /**
   * What was fired of the event {@code order_checked}.
   */
  public Shop_OrderCheckedRecorder orderCheckedRecorder() {
    return this.context.orderCheckedRecorder;
  }

  /**
   * What was fired of the event {@code order_placed}.
   */
  public Shop_OrderPlacedRecorder orderPlacedRecorder() {
    return this.context.orderPlacedRecorder;
  }

  /**
   * What was fired of the event {@code price_asked}.
   */
  public Shop_PriceAskedRecorder priceAskedRecorder() {
    return this.context.priceAskedRecorder;
  }

  /**
   * What was fired of the event {@code quotes_asked}.
   */
  public Shop_QuotesAskedRecorder quotesAskedRecorder() {
    return this.context.quotesAskedRecorder;
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

  /**
   * Refuses new fires of events that have asynchronous callbacks or return futures, and waits
   * until everything that was fired before is finished. What is not finished in time is
   * interrupted, or never starts. Events that have done all when a fire returns go on working.
   * Executors are not shut down.
   *
   * @param atMost how long to wait
   * @return the calls that did not finish
   */
  public List<UnfinishedCall> close(Duration atMost) {
    return this.context.inFlight.close(atMost);
  }

  /**
   * Closes the wiring as {@code close(Duration.ofSeconds(30))} does, and tells the error handler
   * of each call that did not finish.
   */
  @Override
  public void close() {
    this.context.inFlight.close();
  }

  /**
   * Lets the events' publishers fire by this wiring until the installation is closed.
   *
   * @throws IllegalStateException if a wiring is installed already
   */
  public Installation install() {
    return new Installer()
        .link(
            () -> Shop_OrderPlacedPublisher.link(orderPlaced()),
            () -> Shop_OrderPlacedPublisher.unlink(orderPlaced()))
        .install();
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
    public synchronized ShopWiring connect(Shop_Builder.Ready ready) {
      if (this.isConnected) {
        throw new IllegalStateException(
            "ShopWiring is connected already: connect(...) was called twice.");
      }
      ShopWiring connected = ((Shop_Builder.Steps) ready).build(this.context);
      this.fronts.link(connected);
      this.isConnected = true;
      return connected;
    }

    /**
     * Attaches instances of {@link Shop.Partner}.
     */
    public Attachments<Shop.Partner> partnerAttachments() {
      return this.context.partnerAttachments;
    }

    /**
     * Adds listeners to the event {@code quotes_asked}.
     */
    public SenderListeners<Shop.QuotesAsked, Object> quotesAskedListeners() {
      return this.context.quotesAskedListeners;
    }

    /**
     * The event {@code coupon_asked}.
     */
    public Shop.CouponAsked couponAsked() {
      return fronts.couponAsked;
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
  }
}
