package harbour.pilots;

import dev.hardwire.Callback;

final class Tugs {
  private Tugs() {}

  @Callback("ship_arrived")
  static void tow(int tons) {
    System.out.println("tugs: tow " + tons + " tons");
  }
}
