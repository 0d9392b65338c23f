package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.testing.Recorder;
import dev.hardwire.testing.Recordings;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Records fires of {@code coupon_asked}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_CouponAskedRecorder extends Recorder<Shop_CouponAskedRecorder.Call> implements Shop.CouponAsked {
  /**
   * A recorder that stands in for the event.
   */
  public Shop_CouponAskedRecorder() {
    super("coupon_asked");
  }

  Shop_CouponAskedRecorder(Recordings recordings) {
    super("coupon_asked", recordings);
  }

  @Override
  public CompletableFuture<Optional<Number>> fire(String customer) {
    record(new Call(customer));
    return CompletableFuture.completedFuture(Optional.empty());
  }

  void heardByWiring(String customer) {
    record(new Call(customer));
  }

  /**
   * The arguments of a fire of {@code coupon_asked}.
   */
  public record Call(String customer) {
  }
}
