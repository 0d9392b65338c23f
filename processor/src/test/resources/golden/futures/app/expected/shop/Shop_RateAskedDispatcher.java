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
 * Fires {@code rate_asked}: runs {@link Shop.Rules#rate(String)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_RateAskedDispatcher implements Shop.RateAsked {
  private final Shop.Rules rules;

  private final Shop.Timing timing;

  private final Shop_RateAskedRecorder recorder;

  private final InFlight inFlight;

  private final AsyncCallback shopRulesRate;

  Shop_RateAskedDispatcher(Shop.Rules rules, Shop.Timing timing, Shop_Context context) {
    this.rules = rules;
    this.timing = timing;
    this.recorder = context.rateAskedRecorder;
    this.inFlight = context.inFlight;
    this.shopRulesRate = context.inFlight.callback("rate_asked", "Shop.Rules.rate")
        .around(this.timing);
  }

  @Override
  public CompletableFuture<Double> ask(String currency) {
    this.recorder.heardByWiring(currency);
    FutureFire<Double> pending = this.inFlight.only("rate_asked", FailurePolicy.PROPAGATE);
    pending.add(this.shopRulesRate, new ShopRulesRateCall(rules, this.timing, currency));
    return pending.start();
  }

  @Override
  public String toString() {
    return "rate_asked: Shop.Rules.rate";
  }

  /**
   * A call of {@link Shop.Rules#rate(String)}.
   */
  private static final class ShopRulesRateCall extends FutureCall<Void> {
    private final Shop.Rules target;

    private final Shop.Timing hooks;

    private final String currency;

    ShopRulesRateCall(Shop.Rules target, Shop.Timing hooks, String currency) {
      this.target = target;
      this.hooks = hooks;
      this.currency = currency;
    }

    @Override
    protected Object call() throws Throwable {
      Object given;
      var token = this.hooks.before("rate_asked", "Shop.Rules.rate");
      try {
        given = this.target.rate(currency);
      } catch (Throwable failure) {
        AroundFailures.failed(this.hooks, "rate_asked", "Shop.Rules.rate", token, failure);
        throw failure;
      }
      this.hooks.after("rate_asked", "Shop.Rules.rate", token);
      return given;
    }

    @Override
    protected Object[] values() {
      return new Object[] {this.currency};
    }
  }
}
