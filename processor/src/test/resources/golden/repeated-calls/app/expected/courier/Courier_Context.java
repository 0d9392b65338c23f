package courier;

import dev.hardwire.async.internal.InFlight;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.ErrorHandler;
import dev.hardwire.runtime.internal.AttachmentList;
import dev.hardwire.runtime.internal.ErrorReports;

/**
 * What the events of {@link CourierWiring} share.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Courier_Context {
  final ErrorReports errors;

  final InFlight inFlight;

  final AttachmentList<Courier.Driver> driverAttachments = new AttachmentList<>();

  Courier_Context(ErrorHandler handler) {
    this.errors = new ErrorReports(handler);
    this.inFlight = new InFlight("CourierWiring", this.errors);
  }
}
