package post.events;

import dev.hardwire.Event;

@Event("parcel_lost")
public interface ParcelLost {
  void fire(String sender);
}
