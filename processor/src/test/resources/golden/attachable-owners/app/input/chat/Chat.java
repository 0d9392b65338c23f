package chat;

import dev.hardwire.Attachable;
import dev.hardwire.Callback;
import dev.hardwire.Event;
import dev.hardwire.EventWiring;
import dev.hardwire.FailurePolicy;

@EventWiring
final class Chat {

  @Event(value = "message_posted", onError = FailurePolicy.EVICT, evictAfter = 2)
  interface MessagePosted {
    void fire(String author, String session);
  }

  @Event("message_checked")
  interface MessageChecked {
    boolean fire(String author);

    default boolean isHeard() {
      return true;
    }
  }

  @Attachable
  static final class Session {
    @Callback("message_posted")
    void show(String author, String session) {}

    @Callback(value = "message_posted", when = "isLoud")
    void ring() {}

    boolean isLoud(String author) {
      return author.isEmpty();
    }

    @Callback("message_checked")
    boolean isWelcome(String author) {
      return true;
    }
  }

  static final class Archive {
    @Callback("message_posted")
    void keep(String session) {}
  }
}
