package post.events;

import dev.hardwire.Event;

@Event("parcel_arrived")
public interface ParcelArrived {
  void fire(String sender, String recipient, int grams);
}
