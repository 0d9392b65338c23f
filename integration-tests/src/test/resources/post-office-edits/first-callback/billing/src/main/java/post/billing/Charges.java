package post.billing;

import dev.hardwire.Callback;

final class Charges {
  private Charges() {}

  @Callback("parcel_arrived")
  static void charge(String recipient, String sender) {
    System.out.println("charges: for " + sender);
  }
}
