package files;

import dev.hardwire.index.Generated;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/**
 * Fires {@code file_uploaded}: runs, in this order,
 *
 * <ol>
 *   <li>{@link Uploads#replicate(String)}
 *   <li>{@link Uploads#scan(String)}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Uploads_FileUploadedDispatcher implements FileUploaded {
  private final Uploads uploads;

  Uploads_FileUploadedDispatcher(Uploads uploads) {
    this.uploads = uploads;
  }

  @Override
  public void fire(String path) throws IOException, TimeoutException {
    uploads.replicate(path);
    Uploads.scan(path);
  }

  @Override
  public String toString() {
    return "file_uploaded: Uploads.replicate, Uploads.scan";
  }
}
