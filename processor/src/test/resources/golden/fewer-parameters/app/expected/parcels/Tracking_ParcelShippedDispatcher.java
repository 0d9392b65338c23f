package parcels;

import dev.hardwire.index.Generated;
import java.time.Instant;
import java.time.temporal.Temporal;

/**
 * Fires {@code parcel_shipped}: runs, in this order,
 *
 * <ol>
 *   <li>{@link Tracking#allByPosition(String, String, int, Instant)}
 *   <li>{@link Tracking#byName(String)}
 *   <li>{@link Tracking#byType(Temporal, long)}
 *   <li>{@link Tracking#nothing()}
 *   <li>{@link Tracking#swapped(Instant, String, String, Integer)}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Tracking_ParcelShippedDispatcher {
  static final ParcelShipped CONTRACT = new AsContract();

  private Tracking_ParcelShippedDispatcher() {
  }

  /**
   * Fires {@code parcel_shipped}.
   */
  public static void fire(String number, String recipient, int grams, Instant at) {
    Tracking_ParcelShippedDispatcher.CONTRACT.fire(number, recipient, grams, at);
  }

  private static final class AsContract implements ParcelShipped {
    @Override
    public void fire(String number, String recipient, int grams, Instant at) {
      Tracking.allByPosition(number, recipient, grams, at);
      Tracking.byName(recipient);
      Tracking.byType(at, grams);
      Tracking.nothing();
      Tracking.swapped(at, recipient, number, grams);
    }

    @Override
    public String toString() {
      return "parcel_shipped:"
          + " Tracking.allByPosition,"
          + " Tracking.byName,"
          + " Tracking.byType,"
          + " Tracking.nothing,"
          + " Tracking.swapped";
    }
  }
}
