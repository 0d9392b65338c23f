package door;

import dev.hardwire.index.Generated;

/**
 * Reaches callbacks of {@link Doors} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Doors_Callbacks {
  private Doors_Callbacks() {
  }

  /**
   * Calls {@link Doors#call(String, String)}.
   */
  public static void call(String policeStation, String door) {
    Doors.call(policeStation, door);
  }

  /**
   * Calls {@link Doors#log(String)}.
   */
  public static void log(String door) {
    Doors.log(door);
  }

  /**
   * Calls {@link Doors#ring(int, String)}.
   */
  public static void ring(int times, String door) {
    Doors.ring(times, door);
  }
}
