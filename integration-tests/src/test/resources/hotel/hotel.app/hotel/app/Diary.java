package hotel.app;

import dev.hardwire.Callback;

final class Diary {
  private Diary() {}

  @Callback("room_booked")
  static void write(String guest) {
    System.out.println("diary: " + guest + " arrives");
  }

  @Callback("stay_cancelled")
  static void write() {
    System.out.println("diary: a guest less");
  }
}
