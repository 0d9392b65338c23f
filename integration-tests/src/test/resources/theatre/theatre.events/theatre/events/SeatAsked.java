package theatre.events;

import dev.hardwire.Event;
import dev.hardwire.FailurePolicy;
import java.util.Optional;

@Event(value = "seat_asked", onError = FailurePolicy.ISOLATE)
public interface SeatAsked {
  Optional<String> find(String guest, int seats);
}
