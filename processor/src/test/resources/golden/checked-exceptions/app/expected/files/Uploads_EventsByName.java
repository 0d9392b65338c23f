package files;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;
import dev.hardwire.runtime.internal.EventArguments;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/**
 * Fires events of {@link UploadsWiring} by their names.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Uploads_EventsByName {
  private Uploads_EventsByName() {
  }

  static Object run(UploadsWiring wiring, String event, Object[] arguments) throws
      FileNotFoundException, IOException, TimeoutException {
    switch (event) {
      case "file_deleted" -> {
        EventArguments given = EventArguments.of(event, arguments, "String path");
        wiring.fileDeleted().fire(given.get(0, String.class));
        return null;
      }
      case "file_uploaded" -> {
        EventArguments given = EventArguments.of(event, arguments, "String path");
        wiring.fileUploaded().fire(given.get(0, String.class));
        return null;
      }
      default -> throw new UnknownEventException(event, "file_deleted", "file_uploaded");
    }
  }
}
