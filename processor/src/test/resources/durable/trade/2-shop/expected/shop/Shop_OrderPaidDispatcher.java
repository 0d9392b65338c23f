package shop;

import dev.hardwire.FailurePolicy;
import dev.hardwire.async.internal.FutureFire;
import dev.hardwire.async.internal.InFlight;
import dev.hardwire.index.Generated;
import java.util.concurrent.CompletableFuture;
import trade.OrderPaid;

/**
 * Fires {@code order_paid}, to which no callback listens.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_OrderPaidDispatcher implements OrderPaid {
  private final InFlight inFlight;

  Shop_OrderPaidDispatcher(Shop_Context context) {
    this.inFlight = context.inFlight;
  }

  @Override
  public CompletableFuture<Void> fire(String order) {
    FutureFire<Void> pending = this.inFlight.all("order_paid", FailurePolicy.PROPAGATE);
    return pending.start();
  }

  @Override
  public String toString() {
    return "order_paid: no callbacks";
  }
}
