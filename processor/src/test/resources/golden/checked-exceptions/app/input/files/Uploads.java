package files;

import dev.hardwire.Callback;
import dev.hardwire.EventWiring;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

@EventWiring
final class Uploads {

  @Callback("file_uploaded")
  static void scan(String path) throws IOException, IllegalStateException {
    throw new FileNotFoundException(path);
  }

  @Callback("file_uploaded")
  void replicate(String path) throws TimeoutException {
    throw new TimeoutException(path);
  }

  @Callback("file_deleted")
  static void forget(String path) throws FileNotFoundException {
    throw new FileNotFoundException(path);
  }

  public static void main(String[] args) throws IOException, TimeoutException {
    UploadsWiring wiring = UploadsWiring.create(new Uploads());
    wiring.fileUploaded().fire("report.pdf");
    wiring.fileDeleted().fire("report.pdf");
    wiring.run("file_deleted", "report.pdf");
  }
}
