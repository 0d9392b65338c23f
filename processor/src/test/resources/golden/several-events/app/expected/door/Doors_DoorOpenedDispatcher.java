package door;

import dev.hardwire.index.Generated;

/**
 * Fires {@code door.opened}: runs, in this order,
 *
 * <ol>
 *   <li>{@link Doors#log(String)}
 *   <li>{@link Doors#ring(int, String)}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Doors_DoorOpenedDispatcher {
  static final DoorsWiring.DoorOpened CONTRACT = new AsContract();

  private Doors_DoorOpenedDispatcher() {
  }

  /**
   * Fires {@code door.opened}.
   */
  public static void fire(int times, String door) {
    Doors_DoorOpenedDispatcher.CONTRACT.fire(times, door);
  }

  private static final class AsContract implements DoorsWiring.DoorOpened {
    @Override
    public void fire(int times, String door) {
      Doors.log(door);
      Doors.ring(times, door);
    }

    @Override
    public String toString() {
      return "door.opened: Doors.log, Doors.ring";
    }
  }
}
