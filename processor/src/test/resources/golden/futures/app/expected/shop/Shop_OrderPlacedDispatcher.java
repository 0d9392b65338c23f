package shop;

import dev.hardwire.EventInfo;
import dev.hardwire.FailurePolicy;
import dev.hardwire.async.internal.AsyncCallback;
import dev.hardwire.async.internal.FutureCall;
import dev.hardwire.async.internal.FutureFire;
import dev.hardwire.async.internal.InFlight;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.Answers;
import dev.hardwire.runtime.internal.AroundFailures;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Fires {@code order_placed}: runs, in this order,
 *
 * <ol>
 *   <li>{@link Shop.Rules#log()}
 *   <li>{@link Shop.Rules#confirm(long, EventInfo)}
 *   <li>{@link Shop.Rules#ship(long)}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_OrderPlacedDispatcher implements Shop.OrderPlaced {
  private static final Map<String, String> METADATA = Map.of();

  private final Shop.Rules rules;

  private final Shop.Timing timing;

  private final Shop_OrderPlacedRecorder recorder;

  private final InFlight inFlight;

  private final AsyncCallback shopRulesLog;

  private final AsyncCallback shopRulesConfirm;

  private final AsyncCallback shopRulesShip;

  Shop_OrderPlacedDispatcher(Shop.Rules rules, Shop.Timing timing, Executor mailExecutor,
      Shop_Context context) {
    this.rules = rules;
    this.timing = timing;
    this.recorder = context.orderPlacedRecorder;
    this.inFlight = context.inFlight;
    this.shopRulesLog = context.inFlight.callback("order_placed", "Shop.Rules.log");
    this.shopRulesConfirm = context.inFlight.callback("order_placed", "Shop.Rules.confirm")
        .on(mailExecutor).around(this.timing);
    this.shopRulesShip = context.inFlight.callback("order_placed", "Shop.Rules.ship")
        .around(this.timing);
  }

  @Override
  public CompletableFuture<Void> fire(long order) {
    this.recorder.heardByWiring(order);
    EventInfo info = new EventInfo("order_placed", Instant.now(), METADATA, Optional.empty());
    FutureFire<Void> pending = this.inFlight.all("order_placed", FailurePolicy.PROPAGATE);
    pending.add(this.shopRulesLog, new ShopRulesLogCall(this.timing, order));
    pending.add(this.shopRulesConfirm, new ShopRulesConfirmCall(rules, this.timing, info, order));
    pending.add(this.shopRulesShip, new ShopRulesShipCall(rules, this.timing, order));
    return pending.start();
  }

  @Override
  public String toString() {
    return "order_placed: Shop.Rules.log, Shop.Rules.confirm, Shop.Rules.ship";
  }

  /**
   * A call of {@link Shop.Rules#log()}.
   */
  private static final class ShopRulesLogCall extends FutureCall<Void> {
    private final Shop.Timing hooks;

    private final long order;

    ShopRulesLogCall(Shop.Timing hooks, long order) {
      this.hooks = hooks;
      this.order = order;
    }

    @Override
    protected Object call() throws Throwable {
      var token = this.hooks.before("order_placed", "Shop.Rules.log");
      try {
        Shop.Rules.log();
      } catch (Throwable failure) {
        AroundFailures.failed(this.hooks, "order_placed", "Shop.Rules.log", token, failure);
        throw failure;
      }
      this.hooks.after("order_placed", "Shop.Rules.log", token);
      return null;
    }

    @Override
    protected Object[] values() {
      return new Object[] {this.order};
    }
  }

  /**
   * A call of {@link Shop.Rules#confirm(long, EventInfo)}.
   */
  private static final class ShopRulesConfirmCall extends FutureCall<Void> {
    private final Shop.Rules target;

    private final Shop.Timing hooks;

    private final EventInfo info;

    private final long order;

    ShopRulesConfirmCall(Shop.Rules target, Shop.Timing hooks, EventInfo info, long order) {
      this.target = target;
      this.hooks = hooks;
      this.info = info;
      this.order = order;
    }

    @Override
    protected Object call() throws Throwable {
      var token = this.hooks.before("order_placed", "Shop.Rules.confirm");
      try {
        this.target.confirm(order, info);
      } catch (Throwable failure) {
        AroundFailures.failed(this.hooks, "order_placed", "Shop.Rules.confirm", token, failure);
        throw failure;
      }
      this.hooks.after("order_placed", "Shop.Rules.confirm", token);
      return null;
    }

    @Override
    protected Object[] values() {
      return new Object[] {this.order};
    }
  }

  /**
   * A call of {@link Shop.Rules#ship(long)}.
   */
  private static final class ShopRulesShipCall extends FutureCall<Void> {
    private final Shop.Rules target;

    private final Shop.Timing hooks;

    private final long order;

    ShopRulesShipCall(Shop.Rules target, Shop.Timing hooks, long order) {
      this.target = target;
      this.hooks = hooks;
      this.order = order;
    }

    @Override
    protected Object call() throws Throwable {
      Object given;
      var token = this.hooks.before("order_placed", "Shop.Rules.ship");
      try {
        given = Answers.notNull(this.target.ship(order), "order_placed", "Shop.Rules.ship");
      } catch (Throwable failure) {
        AroundFailures.failed(this.hooks, "order_placed", "Shop.Rules.ship", token, failure);
        throw failure;
      }
      this.hooks.after("order_placed", "Shop.Rules.ship", token);
      return given;
    }

    @Override
    protected Object[] values() {
      return new Object[] {this.order};
    }
  }
}
