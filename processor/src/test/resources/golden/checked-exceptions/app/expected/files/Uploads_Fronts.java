package files;

import dev.hardwire.index.Generated;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/**
 * Stands in for events of {@link UploadsWiring} until it is connected.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Uploads_Fronts {
  final FileDeletedFront fileDeleted = new FileDeletedFront();

  final FileUploadedFront fileUploaded = new FileUploadedFront();

  void link(UploadsWiring wiring) {
    this.fileDeleted.target = wiring.fileDeleted();
    this.fileUploaded.target = wiring.fileUploaded();
  }

  static final class FileDeletedFront implements FileDeleted {
    private volatile FileDeleted target;

    @Override
    public void fire(String path) throws FileNotFoundException {
      FileDeleted connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'file_deleted' was fired before connect(...) of UploadsWiring.Unconnected.");
      }
      connected.fire(path);
    }
  }

  static final class FileUploadedFront implements FileUploaded {
    private volatile FileUploaded target;

    @Override
    public void fire(String path) throws IOException, TimeoutException {
      FileUploaded connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'file_uploaded' was fired before connect(...) of UploadsWiring.Unconnected.");
      }
      connected.fire(path);
    }
  }
}
