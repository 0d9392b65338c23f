package airport;

import dev.hardwire.Callback;

/** Callbacks of one instance, numbered over all owners of this kind. */
final class Belts {
  @Callback({"belt_started", "belt_stopped", "belt_blocked", "belts_counted"})
  void move01(int belt) {
    Heard.calls++;
  }

  @Callback({"belt_stopped", "belt_blocked", "belts_counted"})
  void move02(int belt) {
    Heard.calls++;
  }

  @Callback({"belt_stopped", "belt_blocked", "belts_counted"})
  void move03(int belt) {
    Heard.calls++;
  }

  @Callback({"belt_blocked", "belts_counted"})
  void move04(int belt) {
    Heard.calls++;
  }

  @Callback({"belt_blocked", "belts_counted"})
  void move05(int belt) {
    Heard.calls++;
  }

  @Callback({"belt_blocked", "belts_counted"})
  void move06(int belt) {
    Heard.calls++;
  }

  @Callback({"belt_blocked", "belts_counted"})
  void move07(int belt) {
    Heard.calls++;
  }

  @Callback({"belt_blocked", "belts_counted"})
  void move08(int belt) {
    Heard.calls++;
  }

  @Callback({"belt_blocked", "belts_counted"})
  void move09(int belt) {
    Heard.calls++;
  }

  @Callback({"belt_blocked", "belts_counted"})
  void move10(int belt) {
    Heard.calls++;
  }
}
