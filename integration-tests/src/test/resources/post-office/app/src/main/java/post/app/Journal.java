package post.app;

import dev.hardwire.Callback;

final class Journal {
  private Journal() {}

  @Callback("parcel_arrived")
  static void write(String recipient) {
    System.out.println("journal: for " + recipient);
  }
}
