package harbour.app;

import dev.hardwire.EventWiring;
import harbour.customs.CustomsModule;
import harbour.events.HarbourEvents;
import harbour.pilots.Boats;
import harbour.pilots.PilotsModule;

@EventWiring({HarbourEvents.class, PilotsModule.class, CustomsModule.class})
final class Harbour {
  private Harbour() {}

  public static void main(String[] arguments) {
    HarbourWiring wiring = HarbourWiring.create(new Boats());
    wiring.shipArrived().fire("Anna", 900);
  }
}
