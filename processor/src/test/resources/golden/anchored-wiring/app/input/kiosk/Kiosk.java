package kiosk;

import dev.hardwire.Callback;
import dev.hardwire.CallbackModule;
import dev.hardwire.EventWiring;

@CallbackModule
@EventWiring
public final class Kiosk {

  @Callback("paper_sold")
  static void count(int copies) {}

  public static void main(String[] arguments) {
    KioskWiring.create().paperSold().fire(1);
  }
}
