package files;

import dev.hardwire.Event;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

@Event(value = "file_uploaded", publisher = true)
interface FileUploaded {

  void fire(String path) throws IOException, TimeoutException;
}
