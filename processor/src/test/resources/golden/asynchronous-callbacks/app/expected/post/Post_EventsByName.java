package post;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;
import dev.hardwire.runtime.internal.EventArguments;

/**
 * Fires events of {@link PostWiring} by their names.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Post_EventsByName {
  private Post_EventsByName() {
  }

  static Object run(PostWiring wiring, String event, Object[] arguments) {
    switch (event) {
      case "box_emptied" -> {
        EventArguments.of(event, arguments);
        wiring.boxEmptied().fire();
        return null;
      }
      case "letter_posted" -> {
        EventArguments given = EventArguments.of(event, arguments, "String from", "String to",
            "int grams");
        wiring.letterPosted().fire(given.get(0, String.class), given.get(1, String.class),
            given.getInt(2));
        return null;
      }
      case "parcel_posted" -> {
        EventArguments given = EventArguments.of(event, arguments, "String to", "long grams");
        wiring.parcelPosted().fire(given.get(0, String.class), given.getLong(1));
        return null;
      }
      default -> throw new UnknownEventException(event, "box_emptied", "letter_posted",
          "parcel_posted");
    }
  }
}
