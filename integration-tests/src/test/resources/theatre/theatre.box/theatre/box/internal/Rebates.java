package theatre.box.internal;

import dev.hardwire.Callback;

final class Rebates {
  private Rebates() {}

  @Callback(value = "ticket_priced", after = "surcharges")
  static Long forRegulars(String guest, long cents) {
    System.out.println("rebate on " + cents);
    return guest.equals("Ada") ? cents / 2 : cents;
  }

  @Callback(value = "seat_asked", order = 9)
  static String standing() {
    return "standing";
  }

  @Callback(value = "guest_admitted", order = 9)
  static boolean isSober(String guest) {
    System.out.println("sober? " + guest);
    return true;
  }
}
