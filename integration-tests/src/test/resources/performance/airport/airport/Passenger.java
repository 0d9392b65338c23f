package airport;

import dev.hardwire.Attachable;
import dev.hardwire.Callback;

/** Comes and goes. */
@Attachable
final class Passenger {

  @Callback("flight_called")
  void board(int gate, String flight) {
    Heard.calls++;
  }

  @Callback("runway_iced")
  void linger(int runway) {
    Heard.calls++;
  }
}
