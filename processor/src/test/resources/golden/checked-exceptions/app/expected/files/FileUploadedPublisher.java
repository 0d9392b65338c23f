package files;

import dev.hardwire.index.Generated;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/**
 * Fires {@code file_uploaded} while a wiring is installed,
 * for code that can't be handed a {@link FileUploaded}.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class FileUploadedPublisher {
  private static volatile FileUploaded target;

  private FileUploadedPublisher() {
  }

  /**
   * Fires the event by the installed wiring.
   *
   * @throws IllegalStateException if no wiring is installed
   */
  public static void fire(String path) throws IOException, TimeoutException {
    FileUploaded installed = target;
    if (installed == null) {
      throw new IllegalStateException(
          "Event 'file_uploaded' was fired while no wiring is installed: call install() first.");
    }
    installed.fire(path);
  }

  /**
   * Called when a wiring is installed.
   *
   * @param contract the event of the wiring
   * @throws IllegalStateException if another wiring is installed
   */
  public static synchronized void link(FileUploaded contract) {
    if (target != null) {
      throw new IllegalStateException(
          "Event 'file_uploaded' has an installed wiring already: close that installation first.");
    }
    target = contract;
  }

  /**
   * Called when an installed wiring is closed; has no effect for any other.
   *
   * @param contract the event of the wiring
   */
  public static synchronized void unlink(FileUploaded contract) {
    if (target == contract) {
      target = null;
    }
  }
}
