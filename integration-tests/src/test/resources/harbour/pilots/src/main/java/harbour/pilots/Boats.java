package harbour.pilots;

import dev.hardwire.Callback;

public final class Boats {
  @Callback("ship_arrived")
  void guide(String ship) {
    System.out.println("boats: guide the " + ship);
  }
}
