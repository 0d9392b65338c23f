package hotel.desk;

import hotel.events.RoomBooked;
import hotel.events.StayCancelledPublisher;
import java.io.IOException;
import java.util.List;

public final class FrontDesk {
  private final RoomBooked roomBooked;

  public FrontDesk(RoomBooked roomBooked) {
    this.roomBooked = roomBooked;
  }

  public void book(String guest, int room) {
    roomBooked.fire(guest, room, List.of("breakfast"));
  }

  public void cancel(int room, String... reasons) throws IOException {
    StayCancelledPublisher.fire(room, reasons);
  }
}
