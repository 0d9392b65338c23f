package door;

import dev.hardwire.index.Generated;

/**
 * Fires {@code alarm-raised}: runs, in this order,
 *
 * <ol>
 *   <li>{@link Doors#call(String, String)}
 *   <li>{@link Doors#log(String)}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Doors_AlarmRaisedDispatcher {
  static final DoorsWiring.AlarmRaised CONTRACT = new AsContract();

  private Doors_AlarmRaisedDispatcher() {
  }

  /**
   * Fires {@code alarm-raised}.
   */
  public static void fire(String policeStation, String door) {
    Doors_AlarmRaisedDispatcher.CONTRACT.fire(policeStation, door);
  }

  private static final class AsContract implements DoorsWiring.AlarmRaised {
    @Override
    public void fire(String policeStation, String door) {
      Doors.call(policeStation, door);
      Doors.log(door);
    }

    @Override
    public String toString() {
      return "alarm-raised: Doors.call, Doors.log";
    }
  }
}
