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
 * Fires {@code price_asked}: runs, in this order,
 *
 * <ol>
 *   <li>{@link Shop.Rules#rounded(long)}
 *   <li>{@link Shop.Rules#discounted(String, long)}, if {@code isDear}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_PriceAskedDispatcher implements Shop.PriceAsked {
  private final Shop.Rules rules;

  private final Shop.Timing timing;

  private final Shop_PriceAskedRecorder recorder;

  private final InFlight inFlight;

  private final AsyncCallback shopRulesRounded;

  private final AsyncCallback shopRulesDiscounted;

  Shop_PriceAskedDispatcher(Shop.Rules rules, Shop.Timing timing, Shop_Context context) {
    this.rules = rules;
    this.timing = timing;
    this.recorder = context.priceAskedRecorder;
    this.inFlight = context.inFlight;
    this.shopRulesRounded = context.inFlight.callback("price_asked", "Shop.Rules.rounded");
    this.shopRulesDiscounted = context.inFlight.callback("price_asked", "Shop.Rules.discounted")
        .onDefault().around(this.timing);
  }

  @Override
  public CompletableFuture<Long> fire(String customer, long cents) {
    this.recorder.heardByWiring(customer, cents);
    FutureFire<Long> pending = this.inFlight.fold("price_asked", FailurePolicy.PROPAGATE, cents);
    pending.add(this.shopRulesRounded, new ShopRulesRoundedCall(this.timing, customer));
    pending.add(this.shopRulesDiscounted, new ShopRulesDiscountedCall(rules, this.timing,
        customer));
    return pending.start();
  }

  @Override
  public String toString() {
    return "price_asked: Shop.Rules.rounded, Shop.Rules.discounted";
  }

  /**
   * A call of {@link Shop.Rules#rounded(long)}.
   */
  private static final class ShopRulesRoundedCall extends FutureCall<Long> {
    private final Shop.Timing hooks;

    private final String customer;

    ShopRulesRoundedCall(Shop.Timing hooks, String customer) {
      this.hooks = hooks;
      this.customer = customer;
    }

    @Override
    protected Object call() throws Throwable {
      long cents = folded();
      Object given;
      var token = this.hooks.before("price_asked", "Shop.Rules.rounded");
      try {
        given = Shop.Rules.rounded(cents);
      } catch (Throwable failure) {
        AroundFailures.failed(this.hooks, "price_asked", "Shop.Rules.rounded", token, failure);
        throw failure;
      }
      this.hooks.after("price_asked", "Shop.Rules.rounded", token);
      return given;
    }

    @Override
    protected Object[] values() {
      return new Object[] {this.customer, folded()};
    }
  }

  /**
   * A call of {@link Shop.Rules#discounted(String, long)}.
   */
  private static final class ShopRulesDiscountedCall extends FutureCall<Long> {
    private final Shop.Rules target;

    private final Shop.Timing hooks;

    private final String customer;

    ShopRulesDiscountedCall(Shop.Rules target, Shop.Timing hooks, String customer) {
      this.target = target;
      this.hooks = hooks;
      this.customer = customer;
    }

    @Override
    protected boolean applies() throws Throwable {
      long cents = folded();
      return Shop.Rules.isDear(cents);
    }

    @Override
    protected Object call() throws Throwable {
      long cents = folded();
      Object given;
      var token = this.hooks.before("price_asked", "Shop.Rules.discounted");
      try {
        given = this.target.discounted(customer, cents);
      } catch (Throwable failure) {
        AroundFailures.failed(this.hooks, "price_asked", "Shop.Rules.discounted", token, failure);
        throw failure;
      }
      this.hooks.after("price_asked", "Shop.Rules.discounted", token);
      return given;
    }

    @Override
    protected Object[] values() {
      return new Object[] {this.customer, folded()};
    }
  }
}
