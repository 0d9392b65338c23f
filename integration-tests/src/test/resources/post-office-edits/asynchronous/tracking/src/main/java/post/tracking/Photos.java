package post.tracking;

import dev.hardwire.Callback;

final class Photos {
  private Photos() {}

  @Callback(value = "parcel_arrived", executor = "camera")
  static void take(String recipient) {
    System.out.println("photos: to " + recipient);
  }
}
