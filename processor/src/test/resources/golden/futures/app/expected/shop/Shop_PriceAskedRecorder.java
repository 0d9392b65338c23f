package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.testing.Recorder;
import dev.hardwire.testing.Recordings;
import java.util.concurrent.CompletableFuture;

/**
 * Records fires of {@code price_asked}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_PriceAskedRecorder extends Recorder<Shop_PriceAskedRecorder.Call> implements Shop.PriceAsked {
  /**
   * A recorder that stands in for the event.
   */
  public Shop_PriceAskedRecorder() {
    super("price_asked");
  }

  Shop_PriceAskedRecorder(Recordings recordings) {
    super("price_asked", recordings);
  }

  @Override
  public CompletableFuture<Long> fire(String customer, long cents) {
    record(new Call(customer, cents));
    return CompletableFuture.completedFuture(cents);
  }

  void heardByWiring(String customer, long cents) {
    record(new Call(customer, cents));
  }

  /**
   * The arguments of a fire of {@code price_asked}.
   */
  public record Call(String customer, long cents) {
  }
}
