package door;

import dev.hardwire.index.Generated;

/**
 * Fires {@code door.closed}: runs {@link Doors#log(String)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Doors_DoorClosedDispatcher {
  static final DoorsWiring.DoorClosed CONTRACT = new AsContract();

  private Doors_DoorClosedDispatcher() {
  }

  /**
   * Fires {@code door.closed}.
   */
  public static void fire(String door) {
    Doors_DoorClosedDispatcher.CONTRACT.fire(door);
  }

  private static final class AsContract implements DoorsWiring.DoorClosed {
    @Override
    public void fire(String door) {
      Doors.log(door);
    }

    @Override
    public String toString() {
      return "door.closed: Doors.log";
    }
  }
}
