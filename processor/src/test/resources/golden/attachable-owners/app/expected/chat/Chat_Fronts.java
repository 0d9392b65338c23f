package chat;

import dev.hardwire.index.Generated;

/**
 * Stands in for events of {@link ChatWiring} until it is connected.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Chat_Fronts {
  final MessageCheckedFront messageChecked = new MessageCheckedFront();

  final MessagePostedFront messagePosted = new MessagePostedFront();

  void link(ChatWiring wiring) {
    this.messageChecked.target = wiring.messageChecked();
    this.messagePosted.target = wiring.messagePosted();
  }

  static final class MessageCheckedFront implements Chat.MessageChecked {
    private volatile Chat.MessageChecked target;

    @Override
    public boolean fire(String author) {
      Chat.MessageChecked connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'message_checked' was fired before connect(...) of ChatWiring.Unconnected.");
      }
      return connected.fire(author);
    }

    @Override
    public boolean isHeard() {
      Chat.MessageChecked connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'message_checked' was fired before connect(...) of ChatWiring.Unconnected.");
      }
      return connected.isHeard();
    }
  }

  static final class MessagePostedFront implements Chat.MessagePosted {
    private volatile Chat.MessagePosted target;

    @Override
    public void fire(String author, String session) {
      Chat.MessagePosted connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'message_posted' was fired before connect(...) of ChatWiring.Unconnected.");
      }
      connected.fire(author, session);
    }
  }
}
