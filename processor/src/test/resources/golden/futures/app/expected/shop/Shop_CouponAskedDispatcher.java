package shop;

import dev.hardwire.FailurePolicy;
import dev.hardwire.async.internal.AsyncCallback;
import dev.hardwire.async.internal.FutureCall;
import dev.hardwire.async.internal.FutureFire;
import dev.hardwire.async.internal.InFlight;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.AroundFailures;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Fires {@code coupon_asked}: runs, in this order,
 *
 * <ol>
 *   <li>{@link Shop.Rules#first(String)}, if {@code isKnown}
 *   <li>{@link Shop.Rules#second()}
 *   <li>{@link Shop.Rules#third()}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_CouponAskedDispatcher implements Shop.CouponAsked {
  private final Shop.Rules rules;

  private final Shop.Timing timing;

  private final Shop_CouponAskedRecorder recorder;

  private final InFlight inFlight;

  private final AsyncCallback shopRulesFirst;

  private final AsyncCallback shopRulesSecond;

  private final AsyncCallback shopRulesThird;

  Shop_CouponAskedDispatcher(Shop.Rules rules, Shop.Timing timing, Shop_Context context) {
    this.rules = rules;
    this.timing = timing;
    this.recorder = context.couponAskedRecorder;
    this.inFlight = context.inFlight;
    this.shopRulesFirst = context.inFlight.callback("coupon_asked", "Shop.Rules.first");
    this.shopRulesSecond = context.inFlight.callback("coupon_asked", "Shop.Rules.second")
        .around(this.timing);
    this.shopRulesThird = context.inFlight.callback("coupon_asked", "Shop.Rules.third")
        .around(this.timing);
  }

  @Override
  public CompletableFuture<Optional<Number>> fire(String customer) {
    this.recorder.heardByWiring(customer);
    FutureFire<Optional<Number>> pending = this.inFlight.first("coupon_asked",
        FailurePolicy.COLLECT);
    pending.add(this.shopRulesFirst, new ShopRulesFirstCall(this.timing, customer));
    pending.add(this.shopRulesSecond, new ShopRulesSecondCall(rules, this.timing, customer));
    pending.add(this.shopRulesThird, new ShopRulesThirdCall(rules, this.timing, customer));
    return pending.start();
  }

  @Override
  public String toString() {
    return "coupon_asked: Shop.Rules.first, Shop.Rules.second, Shop.Rules.third";
  }

  /**
   * A call of {@link Shop.Rules#first(String)}.
   */
  private static final class ShopRulesFirstCall extends FutureCall<Void> {
    private final Shop.Timing hooks;

    private final String customer;

    ShopRulesFirstCall(Shop.Timing hooks, String customer) {
      this.hooks = hooks;
      this.customer = customer;
    }

    @Override
    protected boolean applies() throws Throwable {
      return Shop.Rules.isKnown(customer);
    }

    @Override
    protected Object call() throws Throwable {
      Object given;
      var token = this.hooks.before("coupon_asked", "Shop.Rules.first");
      try {
        given = Shop.Rules.first(customer);
      } catch (Throwable failure) {
        AroundFailures.failed(this.hooks, "coupon_asked", "Shop.Rules.first", token, failure);
        throw failure;
      }
      this.hooks.after("coupon_asked", "Shop.Rules.first", token);
      return given;
    }

    @Override
    protected Object[] values() {
      return new Object[] {this.customer};
    }
  }

  /**
   * A call of {@link Shop.Rules#second()}.
   */
  private static final class ShopRulesSecondCall extends FutureCall<Void> {
    private final Shop.Rules target;

    private final Shop.Timing hooks;

    private final String customer;

    ShopRulesSecondCall(Shop.Rules target, Shop.Timing hooks, String customer) {
      this.target = target;
      this.hooks = hooks;
      this.customer = customer;
    }

    @Override
    protected Object call() throws Throwable {
      Object given;
      var token = this.hooks.before("coupon_asked", "Shop.Rules.second");
      try {
        given = this.target.second();
      } catch (Throwable failure) {
        AroundFailures.failed(this.hooks, "coupon_asked", "Shop.Rules.second", token, failure);
        throw failure;
      }
      this.hooks.after("coupon_asked", "Shop.Rules.second", token);
      return given;
    }

    @Override
    protected Object answer(Object answer) {
      return Optional.of(answer);
    }

    @Override
    protected Object[] values() {
      return new Object[] {this.customer};
    }
  }

  /**
   * A call of {@link Shop.Rules#third()}.
   */
  private static final class ShopRulesThirdCall extends FutureCall<Void> {
    private final Shop.Rules target;

    private final Shop.Timing hooks;

    private final String customer;

    ShopRulesThirdCall(Shop.Rules target, Shop.Timing hooks, String customer) {
      this.target = target;
      this.hooks = hooks;
      this.customer = customer;
    }

    @Override
    protected Object call() throws Throwable {
      Object given;
      var token = this.hooks.before("coupon_asked", "Shop.Rules.third");
      try {
        given = this.target.third();
      } catch (Throwable failure) {
        AroundFailures.failed(this.hooks, "coupon_asked", "Shop.Rules.third", token, failure);
        throw failure;
      }
      this.hooks.after("coupon_asked", "Shop.Rules.third", token);
      return given;
    }

    @Override
    protected Object[] values() {
      return new Object[] {this.customer};
    }
  }
}
