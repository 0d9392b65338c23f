package post.customs;

import dev.hardwire.Callback;

final class Inspection {
  private Inspection() {}

  @Callback("parcel_arrived")
  static void open(String sender) {
    System.out.println("inspection: from " + sender);
  }
}
