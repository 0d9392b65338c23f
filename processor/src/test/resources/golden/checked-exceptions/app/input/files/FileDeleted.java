package files;

import dev.hardwire.Event;
import java.io.FileNotFoundException;

@Event("file_deleted")
interface FileDeleted {

  void fire(String path) throws FileNotFoundException;
}
