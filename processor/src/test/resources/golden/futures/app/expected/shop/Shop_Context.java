package shop;

import dev.hardwire.async.internal.InFlight;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.ErrorHandler;
import dev.hardwire.runtime.internal.AttachmentList;
import dev.hardwire.runtime.internal.ErrorReports;
import dev.hardwire.runtime.internal.ListenerList;
import dev.hardwire.testing.Recordings;

/**
 * What the events of {@link ShopWiring} share.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_Context {
  final ErrorReports errors;

  final InFlight inFlight;

  final Recordings recordings = new Recordings();

  final AttachmentList<Shop.Partner> partnerAttachments = new AttachmentList<>();

  final Shop_CouponAskedRecorder couponAskedRecorder = new Shop_CouponAskedRecorder(recordings);

  final Shop_OrderCheckedRecorder orderCheckedRecorder = new Shop_OrderCheckedRecorder(recordings);

  final Shop_OrderPlacedRecorder orderPlacedRecorder = new Shop_OrderPlacedRecorder(recordings);

  final Shop_PriceAskedRecorder priceAskedRecorder = new Shop_PriceAskedRecorder(recordings);

  final ListenerList<Shop.QuotesAsked, Object> quotesAskedListeners = new ListenerList<>();

  final Shop_QuotesAskedRecorder quotesAskedRecorder = new Shop_QuotesAskedRecorder(recordings);

  final Shop_RateAskedRecorder rateAskedRecorder = new Shop_RateAskedRecorder(recordings);

  Shop_Context(ErrorHandler handler) {
    this.errors = new ErrorReports(handler);
    this.inFlight = new InFlight("ShopWiring", this.errors);
  }
}
