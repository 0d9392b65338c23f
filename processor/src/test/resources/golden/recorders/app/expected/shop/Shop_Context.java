package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.testing.Recordings;

/**
 * What the events of {@link ShopWiring} share.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_Context {
  final Recordings recordings = new Recordings();

  final Shop_OrderPlacedRecorder orderPlacedRecorder = new Shop_OrderPlacedRecorder(recordings);

  final Shop_RateAskedRecorder rateAskedRecorder = new Shop_RateAskedRecorder(recordings);

  Shop_Context() {
  }
}
