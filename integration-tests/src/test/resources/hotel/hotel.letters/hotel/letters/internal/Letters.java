package hotel.letters.internal;

import dev.hardwire.Callback;
import java.io.IOException;
import java.util.List;

final class Letters {
  private Letters() {}

  @Callback("room_booked")
  static void confirm(List<String> extras, String guest) {
    System.out.println("letter: welcome, " + guest + ", with " + extras);
  }

  static final class Regrets {
    private Regrets() {}

    @Callback("stay_cancelled")
    static void regret(String[] reasons, int room) throws IOException {
      if (reasons.length == 0) {
        throw new IOException("no reason for cancelling room " + room);
      }
      System.out.println("letter: a pity about room " + room + ": " + String.join(", ", reasons));
    }
  }
}
