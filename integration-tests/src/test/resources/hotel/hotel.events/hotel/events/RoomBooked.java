package hotel.events;

import dev.hardwire.Event;
import java.util.List;

@Event("room_booked")
public interface RoomBooked {
  void fire(String guest, int room, List<String> extras);
}
