package post.tracking;

import dev.hardwire.Callback;

final class Scales {
  private Scales() {}

  @Callback("parcel_arrived")
  static void weigh(int grams) {
    System.out.println("scales: " + grams + " g");
  }
}
