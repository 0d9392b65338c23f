package airport;

import dev.hardwire.Callback;

/** Static callbacks: 1, 3, 10 or all 30 of them hear an event. */
final class Screens {
  private Screens() {}

  @Callback({"gate_opened", "gate_closed", "boarding_started", "flight_departed"})
  static void show01(int gate, String flight) {
    Heard.calls++;
  }

  @Callback({"gate_closed", "boarding_started", "flight_departed"})
  static void show02(int gate, String flight) {
    Heard.calls++;
  }

  @Callback({"gate_closed", "boarding_started", "flight_departed"})
  static void show03(int gate, String flight) {
    Heard.calls++;
  }

  @Callback({"boarding_started", "flight_departed"})
  static void show04(int gate, String flight) {
    Heard.calls++;
  }

  @Callback({"boarding_started", "flight_departed"})
  static void show05(int gate, String flight) {
    Heard.calls++;
  }

  @Callback({"boarding_started", "flight_departed"})
  static void show06(int gate, String flight) {
    Heard.calls++;
  }

  @Callback({"boarding_started", "flight_departed"})
  static void show07(int gate, String flight) {
    Heard.calls++;
  }

  @Callback({"boarding_started", "flight_departed"})
  static void show08(int gate, String flight) {
    Heard.calls++;
  }

  @Callback({"boarding_started", "flight_departed"})
  static void show09(int gate, String flight) {
    Heard.calls++;
  }

  @Callback({"boarding_started", "flight_departed"})
  static void show10(int gate, String flight) {
    Heard.calls++;
  }

  @Callback("flight_departed")
  static void show11(int gate, String flight) {
    Heard.calls++;
  }

  @Callback("flight_departed")
  static void show12(int gate, String flight) {
    Heard.calls++;
  }

  @Callback("flight_departed")
  static void show13(int gate, String flight) {
    Heard.calls++;
  }

  @Callback("flight_departed")
  static void show14(int gate, String flight) {
    Heard.calls++;
  }

  @Callback("flight_departed")
  static void show15(int gate, String flight) {
    Heard.calls++;
  }

  @Callback("flight_departed")
  static void show16(int gate, String flight) {
    Heard.calls++;
  }

  @Callback("flight_departed")
  static void show17(int gate, String flight) {
    Heard.calls++;
  }

  @Callback("flight_departed")
  static void show18(int gate, String flight) {
    Heard.calls++;
  }

  @Callback("flight_departed")
  static void show19(int gate, String flight) {
    Heard.calls++;
  }

  @Callback("flight_departed")
  static void show20(int gate, String flight) {
    Heard.calls++;
  }

  @Callback("flight_departed")
  static void show21(int gate, String flight) {
    Heard.calls++;
  }

  @Callback("flight_departed")
  static void show22(int gate, String flight) {
    Heard.calls++;
  }

  @Callback("flight_departed")
  static void show23(int gate, String flight) {
    Heard.calls++;
  }

  @Callback("flight_departed")
  static void show24(int gate, String flight) {
    Heard.calls++;
  }

  @Callback("flight_departed")
  static void show25(int gate, String flight) {
    Heard.calls++;
  }

  @Callback("flight_departed")
  static void show26(int gate, String flight) {
    Heard.calls++;
  }

  @Callback("flight_departed")
  static void show27(int gate, String flight) {
    Heard.calls++;
  }

  @Callback("flight_departed")
  static void show28(int gate, String flight) {
    Heard.calls++;
  }

  @Callback("flight_departed")
  static void show29(int gate, String flight) {
    Heard.calls++;
  }

  @Callback("flight_departed")
  static void show30(int gate, String flight) {
    Heard.calls++;
  }
}
