package hotel.housekeeping;

import dev.hardwire.Callback;

final class Laundry {
  private Laundry() {}

  @Callback("room_booked")
  static void fetchLinen(String guest, int room) {
    System.out.println("laundry: linen for " + guest + " in room " + room);
  }
}
