package harbour.chandler;

import dev.hardwire.Callback;

final class Stores {
  private Stores() {}

  @Callback("ship_arrived")
  static void supply(String ship) {
    System.out.println("stores: supply the " + ship);
  }
}
