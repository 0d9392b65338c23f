package courier;

import dev.hardwire.FailurePolicy;
import dev.hardwire.async.internal.AsyncCallback;
import dev.hardwire.async.internal.FutureCall;
import dev.hardwire.async.internal.FutureFire;
import dev.hardwire.async.internal.InFlight;
import dev.hardwire.index.Generated;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Fires {@code price_asked}: runs {@link Courier.Tracking#price(int)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Courier_PriceAskedDispatcher implements Courier.PriceAsked {
  private final Courier.Tracking tracking;

  private final InFlight inFlight;

  private final AsyncCallback courierTrackingPrice;

  Courier_PriceAskedDispatcher(Courier.Tracking tracking, Executor webExecutor,
      Courier_Context context) {
    this.tracking = tracking;
    this.inFlight = context.inFlight;
    this.courierTrackingPrice = context.inFlight.callback("price_asked", "Courier.Tracking.price")
        .on(webExecutor).retry(2, 1000L, 600000L);
  }

  @Override
  public CompletableFuture<List<Integer>> fire(int grams) {
    FutureFire<List<Integer>> pending = this.inFlight.list("price_asked", FailurePolicy.ISOLATE);
    pending.add(this.courierTrackingPrice, new CourierTrackingPriceCall(tracking, grams));
    return pending.start();
  }

  @Override
  public String toString() {
    return "price_asked: Courier.Tracking.price";
  }

  /**
   * A call of {@link Courier.Tracking#price(int)}.
   */
  private static final class CourierTrackingPriceCall extends FutureCall<Void> {
    private final Courier.Tracking target;

    private final int grams;

    CourierTrackingPriceCall(Courier.Tracking target, int grams) {
      this.target = target;
      this.grams = grams;
    }

    @Override
    protected Object call() throws Throwable {
      return this.target.price(grams);
    }

    @Override
    protected Object[] values() {
      return new Object[] {this.grams};
    }
  }
}
