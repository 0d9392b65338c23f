package theatre.box.internal;

import dev.hardwire.Callback;
import dev.hardwire.EventInfo;
import java.io.IOException;
import java.util.Optional;

/** Nobody outside of this package sees any of it. */
final class Prices {
  private Prices() {}

  @Callback(value = "ticket_priced", after = "Rebates.forRegulars", id = "rounding")
  static long rounded(long cents) {
    System.out.println("round " + cents);
    return cents / 10 * 10;
  }

  @Callback(value = "ticket_priced", when = "isFar", before = "theatre.stage.Lighting.surcharge")
  static int far(int row, long cents) {
    System.out.println("far away: row " + row);
    return (int) cents - row;
  }

  static boolean isFar(int row) {
    return row > 10;
  }

  @Callback(value = "seat_asked", when = "isGroup")
  static Optional<String> box(EventInfo info, String guest) {
    return guest.isEmpty() ? Optional.empty() : Optional.of(info.event() + ": box for " + guest);
  }

  static boolean isGroup(int seats) {
    if (seats < 1) {
      throw new IllegalArgumentException(seats + " seats");
    }
    return seats > 3;
  }

  @Callback("guest_admitted")
  static Boolean hasTicket(String guest) throws IOException {
    if (guest.isEmpty()) {
      throw new IOException("no ticket");
    }
    return !guest.equals("Eve");
  }

  @Callback(value = "curtain_raised", order = -1)
  static void close(EventInfo info, String play) {
    System.out.println(
        "box closed for " + play + " in the " + info.metadata().get("house") + " house of "
            + info.sender().orElse("nobody"));
  }
}
