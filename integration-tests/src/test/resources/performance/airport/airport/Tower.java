package airport;

import dev.hardwire.Callback;
import java.util.Optional;

/** What answers. */
final class Tower {

  @Callback("takeoff_requested")
  boolean isRunwayFree(int runway) {
    Heard.calls++;
    return true;
  }

  @Callback("takeoff_requested")
  static boolean isCleared(String flight) {
    Heard.calls++;
    return true;
  }

  @Callback("delays_asked")
  int delayOfArrival(int gate) {
    Heard.calls++;
    return gate + 1_000;
  }

  @Callback("delays_asked")
  static int delayOfCrew(int gate) {
    Heard.calls++;
    return gate + 2_000;
  }

  @Callback("airlines_asked")
  String own(String destination) {
    Heard.calls++;
    return destination;
  }

  @Callback("airlines_asked")
  static String partner(String destination) {
    Heard.calls++;
    return destination;
  }

  @Callback("temperature_asked")
  int temperature(int runway) {
    Heard.calls++;
    return runway + 1_000;
  }

  @Callback("runway_asked")
  Optional<String> shortRunway(int wind) {
    Heard.calls++;
    return Optional.empty();
  }

  @Callback("runway_asked")
  static String longRunway(int wind) {
    Heard.calls++;
    return "27";
  }

  @Callback("seat_needed")
  int seat(int row) {
    Heard.calls++;
    return row * 1_000;
  }

  @Callback("pilot_needed")
  String pilot(String flight) {
    Heard.calls++;
    return flight;
  }

  @Callback("fare_asked")
  long discounted(long cents) {
    Heard.calls++;
    return cents - 100;
  }

  @Callback("fare_asked")
  static long taxed(long cents, String passenger) {
    Heard.calls++;
    return cents + 300;
  }

  @Callback("announcement_written")
  String polite(String text) {
    Heard.calls++;
    return text;
  }

  @Callback("announcement_written")
  static String translated(String text, int gate) {
    Heard.calls++;
    return text;
  }
}
