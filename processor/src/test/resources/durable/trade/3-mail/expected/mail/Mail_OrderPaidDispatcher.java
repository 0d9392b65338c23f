package mail;

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
final class Mail_OrderPaidDispatcher implements OrderPaid {
  private final InFlight inFlight;

  Mail_OrderPaidDispatcher(Mail_Context context) {
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
