package office;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;
import dev.hardwire.runtime.internal.EventArguments;

/**
 * Fires events of {@link OfficeWiring} by their names.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Office_EventsByName {
  private Office_EventsByName() {
  }

  static Object run(OfficeWiring wiring, String event, Object[] arguments) {
    switch (event) {
      case "document_signed" -> {
        EventArguments given = EventArguments.of(event, arguments, "String document", "int pages");
        wiring.documentSigned().signed(given.get(0, String.class), given.getInt(1));
        return null;
      }
      case "year_closed" -> {
        EventArguments given = EventArguments.of(event, arguments, "int year");
        wiring.yearClosed().close(given.getInt(0));
        return null;
      }
      default -> throw new UnknownEventException(event, "document_signed", "year_closed");
    }
  }
}
