package files;

import dev.hardwire.index.Generated;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/**
 * Reaches callbacks of {@link Uploads} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Uploads_Callbacks {
  private Uploads_Callbacks() {
  }

  /**
   * Calls {@link Uploads#forget(String)}.
   */
  public static void forget(String path) throws FileNotFoundException {
    Uploads.forget(path);
  }

  /**
   * Calls {@link Uploads#replicate(String)}.
   */
  public static void replicate(Uploads uploads, String path) throws TimeoutException {
    uploads.replicate(path);
  }

  /**
   * Calls {@link Uploads#scan(String)}.
   */
  public static void scan(String path) throws IOException, IllegalStateException {
    Uploads.scan(path);
  }
}
