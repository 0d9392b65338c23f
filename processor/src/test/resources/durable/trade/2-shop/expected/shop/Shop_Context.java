package shop;

import dev.hardwire.async.internal.InFlight;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.ErrorHandler;
import dev.hardwire.runtime.internal.ErrorReports;

/**
 * What the events of {@link ShopWiring} share.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_Context {
  final ErrorReports errors;

  final InFlight inFlight;

  Shop_Context(ErrorHandler handler) {
    this.errors = new ErrorReports(handler);
    this.inFlight = new InFlight("ShopWiring", this.errors);
  }
}
