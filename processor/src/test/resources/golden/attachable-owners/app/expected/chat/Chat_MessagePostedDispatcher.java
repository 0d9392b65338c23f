package chat;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.AttachmentList;
import dev.hardwire.runtime.internal.Connection;
import dev.hardwire.runtime.internal.ErrorReports;

/**
 * Fires {@code message_posted}: runs, in this order,
 *
 * <ol>
 *   <li>{@link Chat.Archive#keep(String)}
 *   <li>{@link Chat.Session#ring()} of each that is attached, if {@code isLoud}
 *   <li>{@link Chat.Session#show(String, String)} of each that is attached
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Chat_MessagePostedDispatcher implements Chat.MessagePosted {
  private final Chat.Archive archive;

  private final AttachmentList<Chat.Session> sessionAttachments;

  private final ErrorReports errors;

  Chat_MessagePostedDispatcher(Chat.Archive archive, Chat_Context context) {
    this.archive = archive;
    this.sessionAttachments = context.sessionAttachments;
    this.errors = context.errors;
  }

  @Override
  public void fire(String author, String session) {
    Connection<Chat.Session>[] sessionConnections = this.sessionAttachments.current();
    try {
      archive.keep(session);
    } catch (Throwable failure) {
      failed("Chat.Archive.keep", failure, author, session);
    }
    for (Connection<Chat.Session> connection : sessionConnections) {
      Chat.Session session2 = connection.target();
      if (session2 != null) {
        try {
          if (session2.isLoud(author)) {
            session2.ring();
            connection.succeeded();
          }
        } catch (Throwable failure) {
          failed(connection, "Chat.Session.ring", failure, author, session);
        }
      }
    }
    for (Connection<Chat.Session> connection : sessionConnections) {
      Chat.Session session2 = connection.target();
      if (session2 != null) {
        try {
          session2.show(author, session);
          connection.succeeded();
        } catch (Throwable failure) {
          failed(connection, "Chat.Session.show", failure, author, session);
        }
      }
    }
  }

  @Override
  public String toString() {
    return "message_posted: Chat.Archive.keep, Chat.Session.ring, Chat.Session.show";
  }

  private void failed(String callback, Throwable failure, String author, String session) {
    this.errors.failed("message_posted", callback, failure, new Object[] {author, session});
  }

  private void failed(Connection<?> connection, String callback, Throwable failure, String author,
      String session) {
    this.errors.failed("message_posted", callback, connection, 2, failure, new Object[] {author,
        session});
  }
}
