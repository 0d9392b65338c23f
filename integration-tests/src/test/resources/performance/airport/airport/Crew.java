package airport;

import dev.hardwire.Callback;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Whose answers take their time, or would. */
final class Crew {
  private static final CompletionStage<Boolean> YES = CompletableFuture.completedFuture(true);

  private Crew() {}

  @Callback(value = "cabin_cleaned", executor = "ground")
  static void vacuum(int rows) {
    Heard.calls++;
  }

  @Callback("cabin_cleaned")
  static void wipe(int rows) {
    Heard.calls++;
  }

  @Callback("clearance_asked")
  static CompletionStage<Boolean> isFuelled(String flight) {
    Heard.calls++;
    return YES;
  }

  @Callback("clearance_asked")
  static boolean isStaffed(String flight) {
    Heard.calls++;
    return true;
  }

  @Callback("crews_asked")
  static String cockpit(String flight) {
    Heard.calls++;
    return flight;
  }

  @Callback(value = "crews_asked", executor = "ground")
  static String cabin(String flight) {
    Heard.calls++;
    return flight;
  }

  @Callback(value = "flight_cancelled", executor = "ground")
  static void informHotel(int number, String passenger) {
    Heard.calls++;
  }
}
