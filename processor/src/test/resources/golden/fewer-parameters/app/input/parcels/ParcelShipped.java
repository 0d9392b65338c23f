package parcels;

import dev.hardwire.Event;
import java.time.Instant;

@Event("parcel_shipped")
interface ParcelShipped {

  void fire(String number, String recipient, int grams, Instant at);
}
