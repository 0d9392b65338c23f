package courier;

import dev.hardwire.index.Generated;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Stands in for events of {@link CourierWiring} until it is connected.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Courier_Fronts {
  final ParcelSentFront parcelSent = new ParcelSentFront();

  final PriceAskedFront priceAsked = new PriceAskedFront();

  void link(CourierWiring wiring) {
    this.parcelSent.target = wiring.parcelSent();
    this.priceAsked.target = wiring.priceAsked();
  }

  static final class ParcelSentFront implements Courier.ParcelSent {
    private volatile Courier.ParcelSent target;

    @Override
    public void fire(String to, int grams) {
      Courier.ParcelSent connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'parcel_sent' was fired before connect(...) of CourierWiring.Unconnected.");
      }
      connected.fire(to, grams);
    }
  }

  static final class PriceAskedFront implements Courier.PriceAsked {
    private volatile Courier.PriceAsked target;

    @Override
    public CompletableFuture<List<Integer>> fire(int grams) {
      Courier.PriceAsked connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'price_asked' was fired before connect(...) of CourierWiring.Unconnected.");
      }
      return connected.fire(grams);
    }
  }
}
