package chat;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.ErrorHandler;
import dev.hardwire.runtime.internal.AttachmentList;
import dev.hardwire.runtime.internal.ErrorReports;

/**
 * What the events of {@link ChatWiring} share.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Chat_Context {
  final ErrorReports errors;

  final AttachmentList<Chat.Session> sessionAttachments = new AttachmentList<>();

  Chat_Context(ErrorHandler handler) {
    this.errors = new ErrorReports(handler);
  }
}
