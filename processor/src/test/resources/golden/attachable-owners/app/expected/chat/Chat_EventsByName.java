package chat;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;
import dev.hardwire.runtime.internal.EventArguments;

/**
 * Fires events of {@link ChatWiring} by their names.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Chat_EventsByName {
  private Chat_EventsByName() {
  }

  static Object run(ChatWiring wiring, String event, Object[] arguments) {
    switch (event) {
      case "message_checked" -> {
        EventArguments given = EventArguments.of(event, arguments, "String author");
        return wiring.messageChecked().fire(given.get(0, String.class));
      }
      case "message_posted" -> {
        EventArguments given = EventArguments.of(event, arguments, "String author",
            "String session");
        wiring.messagePosted().fire(given.get(0, String.class), given.get(1, String.class));
        return null;
      }
      default -> throw new UnknownEventException(event, "message_checked", "message_posted");
    }
  }
}
