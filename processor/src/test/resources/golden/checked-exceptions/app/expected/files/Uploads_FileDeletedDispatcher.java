package files;

import dev.hardwire.index.Generated;
import java.io.FileNotFoundException;

/**
 * Fires {@code file_deleted}. Runs, in this order:
 *
 * <ol>
 *   <li>{@link Uploads#forget(String)}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Uploads_FileDeletedDispatcher {
  private static final FileDeleted CONTRACT = new AsContract();

  private Uploads_FileDeletedDispatcher() {
  }

  /**
   * Fires {@code file_deleted}.
   */
  public static void fire(String path) throws FileNotFoundException {
    Uploads.forget(path);
  }

  static FileDeleted contract() {
    return CONTRACT;
  }

  private static final class AsContract implements FileDeleted {
    @Override
    public void fire(String path) throws FileNotFoundException {
      Uploads_FileDeletedDispatcher.fire(path);
    }
  }
}
