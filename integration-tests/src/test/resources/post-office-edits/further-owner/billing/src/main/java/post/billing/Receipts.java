package post.billing;

import dev.hardwire.Callback;

/** Printed before anything else is done. */
final class Receipts {
  private Receipts() {}

  @Callback(value = "parcel_arrived", order = -1)
  static void print(int grams) {
    System.out.println("receipts: " + grams + " g");
  }
}
