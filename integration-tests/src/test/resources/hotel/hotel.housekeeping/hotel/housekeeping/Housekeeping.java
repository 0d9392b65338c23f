package hotel.housekeeping;

import dev.hardwire.Callback;

public final class Housekeeping {
  private Housekeeping() {}

  @Callback({"room_booked", "stay_cancelled"})
  public static void clean(int room) {
    System.out.println("housekeeping: room " + room);
  }
}
