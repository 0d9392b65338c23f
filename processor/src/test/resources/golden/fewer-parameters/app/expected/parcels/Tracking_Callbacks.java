package parcels;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;
import java.time.Instant;
import java.time.temporal.Temporal;

/**
 * Reaches callbacks of {@link Tracking} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames({
    "allByPosition(java.lang.String,java.lang.String,int,java.time.Instant)=a,b,c,d",
    "byName(java.lang.String)=recipient",
    "byType(java.time.temporal.Temporal,long)=departure,weight",
    "swapped(java.time.Instant,java.lang.String,java.lang.String,java.lang.Integer)=at,recipient,number,grams"
})
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
