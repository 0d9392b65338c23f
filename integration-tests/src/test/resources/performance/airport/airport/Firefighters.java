package airport;

import dev.hardwire.Callback;
import dev.hardwire.EventInfo;

/** Who hears events under each failure policy, under conditions, and with what is told of them. */
final class Firefighters {

  @Callback({"drill_started", "fuel_low", "storm_announced", "runway_iced"})
  void assemble(int level) {
    Heard.calls++;
  }

  @Callback({"drill_started", "fuel_low", "storm_announced", "runway_iced"})
  static void sound(int level) {
    Heard.calls++;
  }

  @Callback({"drill_started", "fuel_low", "storm_announced", "runway_iced"})
  static void write(int level) {
    Heard.calls++;
  }

  @Callback(value = "cargo_loaded", when = "isHeavy")
  static void weigh(int weight) {
    Heard.calls++;
  }

  @Callback(value = "cargo_loaded", when = "isLight")
  void stow(int weight) {
    Heard.calls++;
  }

  static boolean isHeavy(int weight) {
    return weight > 1_000;
  }

  boolean isLight(int weight) {
    return weight <= 1_000;
  }

  @Callback("door_opened")
  static void look(EventInfo info, int door) {
    Heard.calls++;
  }

  @Callback("gate_changed")
  static void move(int gate) {
    Heard.calls++;
  }
}
