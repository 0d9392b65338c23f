package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.testing.Recorder;
import dev.hardwire.testing.Recordings;
import java.util.concurrent.CompletableFuture;

/**
 * Records fires of {@code order_placed}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_OrderPlacedRecorder extends Recorder<Shop_OrderPlacedRecorder.Call> implements Shop.OrderPlaced {
  /**
   * A recorder that stands in for the event.
   */
  public Shop_OrderPlacedRecorder() {
    super("order_placed");
  }

  Shop_OrderPlacedRecorder(Recordings recordings) {
    super("order_placed", recordings);
  }

  @Override
  public CompletableFuture<Void> fire(long order) {
    record(new Call(order));
    return CompletableFuture.completedFuture(null);
  }

  void heardByWiring(long order) {
    record(new Call(order));
  }

  /**
   * The arguments of a fire of {@code order_placed}.
   */
  public record Call(long order) {
  }
}
