package shop;

import dev.hardwire.FailurePolicy;
import dev.hardwire.async.internal.AsyncCallback;
import dev.hardwire.async.internal.FutureCall;
import dev.hardwire.async.internal.FutureFire;
import dev.hardwire.async.internal.InFlight;
import dev.hardwire.index.Generated;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import orders.ReturnReceived;

/**
 * Fires {@code return_received}: runs {@link Shop#book(String)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_ReturnReceivedDispatcher implements ReturnReceived {
  private final Shop shop;

  private final InFlight inFlight;

  private final AsyncCallback shopBook;

  Shop_ReturnReceivedDispatcher(Shop shop, Executor booksExecutor, Shop_Context context) {
    this.shop = shop;
    this.inFlight = context.inFlight;
    this.shopBook = context.inFlight.callback("return_received", "Shop.book").on(booksExecutor);
  }

  @Override
  public CompletableFuture<Void> fire(String warehouse, int notify) {
    FutureFire<Void> pending = this.inFlight.all("return_received", FailurePolicy.COLLECT);
    pending.add(this.shopBook, new ShopBookCall(shop, warehouse, notify));
    return pending.start();
  }

  @Override
  public String toString() {
    return "return_received: Shop.book";
  }

  /**
   * A call of {@link Shop#book(String)}.
   */
  private static final class ShopBookCall extends FutureCall<Void> {
    private final Shop target;

    private final String warehouse;

    private final int notify;

    ShopBookCall(Shop target, String warehouse, int notify) {
      this.target = target;
      this.warehouse = warehouse;
      this.notify = notify;
    }

    @Override
    protected Object call() throws Throwable {
      this.target.book(warehouse);
      return null;
    }

    @Override
    protected Object[] values() {
      return new Object[] {this.warehouse, this.notify};
    }
  }
}
