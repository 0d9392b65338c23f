package mail;

import dev.hardwire.async.internal.InFlight;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.ErrorHandler;
import dev.hardwire.runtime.internal.ErrorReports;

/**
 * What the events of {@link MailWiring} share.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Mail_Context {
  final ErrorReports errors;

  final InFlight inFlight;

  Mail_Context(ErrorHandler handler) {
    this.errors = new ErrorReports(handler);
    this.inFlight = new InFlight("MailWiring", this.errors);
  }
}
