package door;

import dev.hardwire.Callback;
import dev.hardwire.EventWiring;

@EventWiring
final class Doors {

  private Doors() {}

  @Callback({"door.opened", "door.closed", "alarm-raised"})
  static void log(String door) {
    System.out.println(door);
  }

  @Callback("door.opened")
  static void ring(int times, String door) {
    System.out.println(door + " rings " + times + " times");
  }

  @Callback("alarm-raised")
  static void call(String policeStation, String door) {
    System.out.println(policeStation);
  }

  public static void main(String[] args) {
    DoorsWiring wiring = DoorsWiring.create();
    wiring.doorOpened().fire(2, "front");
    wiring.doorClosed().fire("front");
    wiring.run("alarm-raised", "12th precinct", "back");
  }
}
