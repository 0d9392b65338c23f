package chat;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.AttachmentList;
import dev.hardwire.runtime.internal.Connection;

/**
 * Fires {@code message_checked}: runs {@link Chat.Session#isWelcome(String)}
    of each that is attached.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Chat_MessageCheckedDispatcher implements Chat.MessageChecked {
  private final AttachmentList<Chat.Session> sessionAttachments;

  Chat_MessageCheckedDispatcher(Chat_Context context) {
    this.sessionAttachments = context.sessionAttachments;
  }

  @Override
  public boolean fire(String author) {
    Connection<Chat.Session>[] sessionConnections = this.sessionAttachments.current();
    for (Connection<Chat.Session> connection : sessionConnections) {
      Chat.Session session = connection.target();
      if (session != null) {
        if (!session.isWelcome(author)) {
          return false;
        }
      }
    }
    return true;
  }

  @Override
  public boolean isHeard() {
    return !this.sessionAttachments.isEmpty();
  }

  @Override
  public String toString() {
    return "message_checked: Chat.Session.isWelcome";
  }
}
