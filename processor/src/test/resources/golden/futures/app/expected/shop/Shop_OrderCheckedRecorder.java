package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.testing.Recorder;
import dev.hardwire.testing.Recordings;
import java.util.concurrent.CompletableFuture;

/**
 * Records fires of {@code order_checked}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_OrderCheckedRecorder extends Recorder<Shop_OrderCheckedRecorder.Call> implements Shop.OrderChecked {
  /**
   * A recorder that stands in for the event.
   */
  public Shop_OrderCheckedRecorder() {
    super("order_checked");
  }

  Shop_OrderCheckedRecorder(Recordings recordings) {
    super("order_checked", recordings);
  }

  @Override
  public CompletableFuture<Boolean> fire(String customer, long cents) {
    record(new Call(customer, cents));
    return CompletableFuture.completedFuture(true);
  }

  void heardByWiring(String customer, long cents) {
    record(new Call(customer, cents));
  }

  /**
   * The arguments of a fire of {@code order_checked}.
   */
  public record Call(String customer, long cents) {
  }
}
