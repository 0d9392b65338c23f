package files;

import dev.hardwire.index.Generated;
import java.io.FileNotFoundException;

/**
 * Fires {@code file_deleted}: runs {@link Uploads#forget(String)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Uploads_FileDeletedDispatcher {
  static final FileDeleted CONTRACT = new AsContract();

  private Uploads_FileDeletedDispatcher() {
  }

  /**
   * Fires {@code file_deleted}.
   */
  public static void fire(String path) throws FileNotFoundException {
    Uploads_FileDeletedDispatcher.CONTRACT.fire(path);
  }

  private static final class AsContract implements FileDeleted {
    @Override
    public void fire(String path) throws FileNotFoundException {
      Uploads.forget(path);
    }

    @Override
    public String toString() {
      return "file_deleted: Uploads.forget";
    }
  }
}
