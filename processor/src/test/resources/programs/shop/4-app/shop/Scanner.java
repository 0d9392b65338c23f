package shop;

import dev.hardwire.Callback;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;

final class Scanner {
  static final IOException FAILURE = new FileNotFoundException("lost");
  private final List<String> log;

  Scanner(List<String> log) {
    this.log = log;
  }

  @Callback("file_uploaded")
  void open(String path) {
    log.add("open " + path);
  }

  @Callback("file_uploaded")
  void scan(String path) throws IOException {
    if (path.isEmpty()) {
      throw FAILURE;
    }
    log.add("scan " + path);
  }
}
