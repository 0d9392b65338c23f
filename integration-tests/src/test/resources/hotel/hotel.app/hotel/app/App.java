package hotel.app;

import dev.hardwire.EventWiring;
import dev.hardwire.runtime.Installation;
import hotel.desk.FrontDesk;
import hotel.events.HotelEvents;
import hotel.rooms.RoomRegister;
import hotel.rooms.RoomsModule;
import hotel.services.ServicesModule;
import java.io.IOException;
import java.util.List;

@EventWiring({HotelEvents.class, RoomsModule.class, ServicesModule.class})
public final class App {
  private App() {}

  public static void main(String[] arguments) throws IOException {
    AppWiring wiring = AppWiring.create(new RoomRegister());
    FrontDesk desk = new FrontDesk(wiring.roomBooked());
    desk.book("Ada", 7);
    try (Installation installation = wiring.install()) {
      desk.cancel(7, "rain", "no train");
      tryToCancelWithoutReason(desk);
      System.out.println(installation.getClass().getSimpleName() + " is open");
    }
    wiring.run("room_booked", "Grace", (short) 8, List.of());
    tryToRunUnknown(wiring);
    AppWiring.Unconnected later = AppWiring.unconnected();
    FrontDesk nightDesk = new FrontDesk(later.roomBooked());
    later.connect(new RoomRegister());
    nightDesk.book("Edsger", 9);
    AppWiring.builder().roomRegister(new RoomRegister()).build().stayCancelled().fire(10, "flu");
  }

  private static void tryToCancelWithoutReason(FrontDesk desk) {
    try {
      desk.cancel(7);
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
  }

  private static void tryToRunUnknown(AppWiring wiring) throws IOException {
    try {
      wiring.run("room_boked", "Grace", 8, List.of());
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
