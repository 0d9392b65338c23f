package hotel.rooms;

import dev.hardwire.Callback;
import java.util.Map;
import java.util.TreeMap;

public final class RoomRegister {
  private final Map<Integer, String> guests = new TreeMap<>();

  public RoomRegister() {}

  @Callback("room_booked")
  public void reserve(int room, String guest) {
    guests.put(room, guest);
    System.out.println("register: " + guests);
  }

  @Callback("stay_cancelled")
  void release(int room) {
    guests.remove(room);
    System.out.println("register: " + guests);
  }
}
