package shop;

import dev.hardwire.FailurePolicy;
import dev.hardwire.async.internal.AsyncCallback;
import dev.hardwire.async.internal.FutureCall;
import dev.hardwire.async.internal.FutureFire;
import dev.hardwire.async.internal.InFlight;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.AroundFailures;
import java.util.concurrent.CompletableFuture;

/**
 * Fires {@code order_checked}: runs {@link Shop.Rules#isSolvent(String)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_OrderCheckedDispatcher implements Shop.OrderChecked {
  private final Shop.Timing timing;

  private final Shop_OrderCheckedRecorder recorder;

  private final InFlight inFlight;

  private final AsyncCallback shopRulesIsSolvent;

  Shop_OrderCheckedDispatcher(Shop.Timing timing, Shop_Context context) {
    this.timing = timing;
    this.recorder = context.orderCheckedRecorder;
    this.inFlight = context.inFlight;
    this.shopRulesIsSolvent = context.inFlight.callback("order_checked", "Shop.Rules.isSolvent")
        .onDefault().around(this.timing);
  }

  @Override
  public CompletableFuture<Boolean> fire(String customer, long cents) {
    this.recorder.heardByWiring(customer, cents);
    FutureFire<Boolean> pending = this.inFlight.veto("order_checked", FailurePolicy.ISOLATE);
    pending.add(this.shopRulesIsSolvent, new ShopRulesIsSolventCall(this.timing, customer, cents));
    return pending.start();
  }

  @Override
  public String toString() {
    return "order_checked: Shop.Rules.isSolvent";
  }

  /**
   * A call of {@link Shop.Rules#isSolvent(String)}.
   */
  private static final class ShopRulesIsSolventCall extends FutureCall<Void> {
    private final Shop.Timing hooks;

    private final String customer;

    private final long cents;

    ShopRulesIsSolventCall(Shop.Timing hooks, String customer, long cents) {
      this.hooks = hooks;
      this.customer = customer;
      this.cents = cents;
    }

    @Override
    protected Object call() throws Throwable {
      Object given;
      var token = this.hooks.before("order_checked", "Shop.Rules.isSolvent");
      try {
        given = Shop.Rules.isSolvent(customer);
      } catch (Throwable failure) {
        AroundFailures.failed(this.hooks, "order_checked", "Shop.Rules.isSolvent", token, failure);
        throw failure;
      }
      this.hooks.after("order_checked", "Shop.Rules.isSolvent", token);
      return given;
    }

    @Override
    protected Object[] values() {
      return new Object[] {this.customer, this.cents};
    }
  }
}
