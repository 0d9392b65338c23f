package chat;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.Attachments;
import dev.hardwire.runtime.ErrorHandler;
import java.util.Objects;

/**
 * The events of {@link Chat}. Safe for use by several threads;
 * the callbacks run on the thread that fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class ChatWiring {
  private final Chat_Context context;

  private final Chat.MessageChecked messageChecked;

  private final Chat.MessagePosted messagePosted;

  private ChatWiring(Chat.Archive archive, Chat_Context context) {
    this.context = context;
    this.messageChecked = new Chat_MessageCheckedDispatcher(context);
    this.messagePosted = new Chat_MessagePostedDispatcher(archive, context);
  }

  /**
   * Creates a wiring of the owners of all instance callbacks.
   */
  public static ChatWiring create(Chat.Archive archive) {
    return create(archive, new Chat_Context(ErrorHandler.logging()));
  }

  static ChatWiring create(Chat.Archive archive, Chat_Context context) {
    Objects.requireNonNull(archive, "archive");
    return new ChatWiring(archive, context);
  }

  /**
   * Begins to build a wiring: one step for each owner, then {@code build()}.
   */
  public static Chat_Builder.ArchiveStep builder() {
    return Chat_Builder.start();
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   */
  public static Unconnected unconnected() {
    return new Unconnected(new Chat_Context(ErrorHandler.logging()));
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   *
   * @param handler is told of failures
   */
  public static Unconnected unconnected(ErrorHandler handler) {
    return new Unconnected(new Chat_Context(handler));
  }

  /**
   * The event {@code message_checked}.
   */
  public Chat.MessageChecked messageChecked() {
    return messageChecked;
  }

  /**
   * The event {@code message_posted}.
   */
  public Chat.MessagePosted messagePosted() {
    return messagePosted;
  }

  /**
   * Attaches instances of {@link Chat.Session}.
   */
  public Attachments<Chat.Session> sessionAttachments() {
    return this.context.sessionAttachments;
  }

  /**
   * Fires an event by its name.
   *
   * @param event the name of the event
   * @param arguments the event's arguments; widened as in a Java call
   * @return what the event answers; null where it answers nothing
   * @throws IllegalArgumentException if there is no such event, or if the arguments don't fit it
   */
  public Object run(String event, Object... arguments) {
    return Chat_EventsByName.run(this, event, arguments);
  }

  /**
   * The events of {@link ChatWiring} before its owners are known.
   * Firing one before {@code connect} throws an {@link IllegalStateException}.
   */
  public static final class Unconnected {
    private final Chat_Fronts fronts = new Chat_Fronts();

    private boolean isConnected;

    private final Chat_Context context;

    private Unconnected(Chat_Context context) {
      this.context = context;
    }

    /**
     * Connects the events handed out before to their callbacks.
     *
     * @throws IllegalStateException if they are connected already
     */
    public synchronized ChatWiring connect(Chat.Archive archive) {
      if (this.isConnected) {
        throw new IllegalStateException(
            "ChatWiring is connected already: connect(...) was called twice.");
      }
      ChatWiring connected = ChatWiring.create(archive, this.context);
      this.fronts.link(connected);
      this.isConnected = true;
      return connected;
    }

    /**
     * Attaches instances of {@link Chat.Session}.
     */
    public Attachments<Chat.Session> sessionAttachments() {
      return this.context.sessionAttachments;
    }

    /**
     * The event {@code message_checked}.
     */
    public Chat.MessageChecked messageChecked() {
      return fronts.messageChecked;
    }

    /**
     * The event {@code message_posted}.
     */
    public Chat.MessagePosted messagePosted() {
      return fronts.messagePosted;
    }
  }
}
