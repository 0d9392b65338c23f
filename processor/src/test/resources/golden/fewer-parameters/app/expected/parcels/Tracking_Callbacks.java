package parcels;

import dev.hardwire.index.Generated;
import java.time.Instant;
import java.time.temporal.Temporal;

/**
 * Reaches callbacks of {@link Tracking} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Tracking_Callbacks {
  private Tracking_Callbacks() {
  }

  /**
   * Calls {@link Tracking#allByPosition(String, String, int, Instant)}.
   */
  public static void allByPosition(String a, String b, int c, Instant d) {
    Tracking.allByPosition(a, b, c, d);
  }

  /**
   * Calls {@link Tracking#byName(String)}.
   */
  public static void byName(String recipient) {
    Tracking.byName(recipient);
  }

  /**
   * Calls {@link Tracking#byType(Temporal, long)}.
   */
  public static void byType(Temporal departure, long weight) {
    Tracking.byType(departure, weight);
  }

  /**
   * Calls {@link Tracking#nothing()}.
   */
  public static void nothing() {
    Tracking.nothing();
  }

  /**
   * Calls {@link Tracking#swapped(Instant, String, String, Integer)}.
   */
  public static void swapped(Instant at, String recipient, String number, Integer grams) {
    Tracking.swapped(at, recipient, number, grams);
  }
}
