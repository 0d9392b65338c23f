package post.tracking;

import dev.hardwire.Callback;

final class Stamps {
  private Stamps() {}

  @Callback("parcel_arrived")
  static void stamp() {
    System.out.println("stamps: one");
  }
}
