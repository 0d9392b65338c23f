package parcels;

import dev.hardwire.Callback;
import dev.hardwire.EventWiring;
import java.time.Instant;
import java.time.temporal.Temporal;

@EventWiring
final class Tracking {

  private Tracking() {}

  @Callback("parcel_shipped")
  static void allByPosition(String a, String b, int c, Instant d) {}

  @Callback("parcel_shipped")
  static void byName(String recipient) {}

  @Callback("parcel_shipped")
  static void byType(Temporal departure, long weight) {}

  @Callback("parcel_shipped")
  static void nothing() {}

  @Callback("parcel_shipped")
  static void swapped(Instant at, String recipient, String number, Integer grams) {}

  public static void main(String[] args) {
    TrackingWiring.create().parcelShipped().fire("1Z", "Ada", 250, Instant.EPOCH);
  }
}
