package post;

import dev.hardwire.async.internal.InFlight;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.ErrorHandler;
import dev.hardwire.runtime.internal.AttachmentList;
import dev.hardwire.runtime.internal.ErrorReports;
import dev.hardwire.runtime.internal.ListenerList;

/**
 * What the events of {@link PostWiring} share.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Post_Context {
  final ErrorReports errors;

  final InFlight inFlight;

  final Object lock = new Object();

  final AttachmentList<Post.Postman> postmanAttachments = new AttachmentList<>(lock);

  final ListenerList<Post.ParcelPosted, Object> parcelPostedListeners = new ListenerList<>(lock);

  Post_Context(ErrorHandler handler) {
    this.errors = new ErrorReports(handler);
    this.inFlight = new InFlight("PostWiring", this.errors);
  }
}
