package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.ErrorHandler;
import dev.hardwire.runtime.internal.ErrorReports;
import dev.hardwire.runtime.internal.ListenerList;

/**
 * What the events of {@link ShopWiring} share.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_Context {
  final ErrorReports errors;

  final ListenerList<Shop.OrderPlaced, Object> orderPlacedListeners = new ListenerList<>();

  final ListenerList<Shop.QuotesAsked, Object> quotesAskedListeners = new ListenerList<>();

  Shop_Context(ErrorHandler handler) {
    this.errors = new ErrorReports(handler);
  }
}
