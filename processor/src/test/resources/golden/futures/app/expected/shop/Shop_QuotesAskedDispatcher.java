package shop;

import dev.hardwire.FailurePolicy;
import dev.hardwire.async.internal.AsyncCallback;
import dev.hardwire.async.internal.FutureCall;
import dev.hardwire.async.internal.FutureFire;
import dev.hardwire.async.internal.InFlight;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.AroundFailures;
import dev.hardwire.runtime.internal.AttachmentList;
import dev.hardwire.runtime.internal.Connection;
import dev.hardwire.runtime.internal.ListenerList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Fires {@code quotes_asked}: runs, in this order,
 *
 * <ol>
 *   <li>{@link Shop.Rules#list(String)}
 *   <li>{@link Shop.Partner#quote(String)} of each that is attached, if {@code sells}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_QuotesAskedDispatcher implements Shop.QuotesAsked {
  private final Shop.Timing timing;

  private final AttachmentList<Shop.Partner> partnerAttachments;

  private final ListenerList<Shop.QuotesAsked, Object> listeners;

  private final Shop_QuotesAskedRecorder recorder;

  private final InFlight inFlight;

  private final AsyncCallback shopRulesList;

  private final AsyncCallback shopPartnerQuote;

  private final AsyncCallback listener;

  Shop_QuotesAskedDispatcher(Shop.Timing timing, Shop_Context context) {
    this.timing = timing;
    this.partnerAttachments = context.partnerAttachments;
    this.listeners = context.quotesAskedListeners;
    this.recorder = context.quotesAskedRecorder;
    this.inFlight = context.inFlight;
    this.shopRulesList = context.inFlight.callback("quotes_asked", "Shop.Rules.list");
    this.shopPartnerQuote = context.inFlight.callback("quotes_asked", "Shop.Partner.quote")
        .onDefault().evictAfter(3).around(this.timing);
    this.listener = context.inFlight.callback("quotes_asked", "listener").evictAfter(3);
  }

  @Override
  public CompletableFuture<List<Number>> fire(Object asker, String item) {
    this.recorder.heardByWiring(asker, item);
    Connection<Shop.Partner>[] partnerConnections = this.partnerAttachments.current();
    Connection<Shop.QuotesAsked>[] listening = this.listeners.current();
    FutureFire<List<Number>> pending = this.inFlight.list("quotes_asked", FailurePolicy.EVICT);
    pending.add(this.shopRulesList, new ShopRulesListCall(this.timing, asker, item));
    for (Connection<Shop.Partner> connection : partnerConnections) {
      pending.add(this.shopPartnerQuote, new ShopPartnerQuoteCall(connection, this.timing, asker,
          item));
    }
    for (Connection<Shop.QuotesAsked> connection : listening) {
      pending.addListener(this.listener, new ListenerCall(connection, this.timing, asker, item));
    }
    return pending.start();
  }

  @Override
  public String toString() {
    return "quotes_asked: Shop.Rules.list, Shop.Partner.quote";
  }

  /**
   * A call of {@link Shop.Rules#list(String)}.
   */
  private static final class ShopRulesListCall extends FutureCall<Void> {
    private final Shop.Timing hooks;

    private final Object asker;

    private final String item;

    ShopRulesListCall(Shop.Timing hooks, Object asker, String item) {
      this.hooks = hooks;
      this.asker = asker;
      this.item = item;
    }

    @Override
    protected Object call() throws Throwable {
      Object given;
      var token = this.hooks.before("quotes_asked", "Shop.Rules.list");
      try {
        given = Shop.Rules.list(item);
      } catch (Throwable failure) {
        AroundFailures.failed(this.hooks, "quotes_asked", "Shop.Rules.list", token, failure);
        throw failure;
      }
      this.hooks.after("quotes_asked", "Shop.Rules.list", token);
      return given;
    }

    @Override
    protected Object[] values() {
      return new Object[] {this.asker, this.item};
    }
  }

  /**
   * A call of {@link Shop.Partner#quote(String)}.
   */
  private static final class ShopPartnerQuoteCall extends FutureCall<Void> {
    private final Connection<Shop.Partner> connection;

    private final Shop.Timing hooks;

    private final Object asker;

    private final String item;

    private Shop.Partner target;

    ShopPartnerQuoteCall(Connection<Shop.Partner> connection, Shop.Timing hooks, Object asker,
        String item) {
      this.connection = connection;
      this.hooks = hooks;
      this.asker = asker;
      this.item = item;
    }

    @Override
    protected boolean applies() throws Throwable {
      this.target = this.connection.target();
      return this.target != null && this.target.sells(item);
    }

    @Override
    protected Object call() throws Throwable {
      Object given;
      var token = this.hooks.before("quotes_asked", "Shop.Partner.quote");
      try {
        given = this.target.quote(item);
      } catch (Throwable failure) {
        AroundFailures.failed(this.hooks, "quotes_asked", "Shop.Partner.quote", token, failure);
        throw failure;
      }
      this.hooks.after("quotes_asked", "Shop.Partner.quote", token);
      return given;
    }

    @Override
    protected Object[] values() {
      return new Object[] {this.asker, this.item};
    }

    @Override
    protected Connection<?> connection() {
      return this.connection;
    }
  }

  /**
   * A call of a listener.
   */
  private static final class ListenerCall extends FutureCall<Void> {
    private final Connection<Shop.QuotesAsked> connection;

    private final Shop.Timing hooks;

    private final Object asker;

    private final String item;

    private Shop.QuotesAsked target;

    ListenerCall(Connection<Shop.QuotesAsked> connection, Shop.Timing hooks, Object asker,
        String item) {
      this.connection = connection;
      this.hooks = hooks;
      this.asker = asker;
      this.item = item;
    }

    @Override
    protected boolean applies() throws Throwable {
      this.target = this.connection.target(asker);
      return this.target != null;
    }

    @Override
    protected Object call() throws Throwable {
      Object given;
      var token = this.hooks.before("quotes_asked", "listener");
      try {
        given = this.target.fire(asker, item);
      } catch (Throwable failure) {
        AroundFailures.failed(this.hooks, "quotes_asked", "listener", token, failure);
        throw failure;
      }
      this.hooks.after("quotes_asked", "listener", token);
      return given;
    }

    @Override
    protected Object[] values() {
      return new Object[] {this.asker, this.item};
    }

    @Override
    protected Connection<?> connection() {
      return this.connection;
    }
  }
}
