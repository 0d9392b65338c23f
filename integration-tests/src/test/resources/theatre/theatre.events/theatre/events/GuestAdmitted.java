package theatre.events;

import dev.hardwire.Event;
import dev.hardwire.FailurePolicy;
import java.io.IOException;

@Event(value = "guest_admitted", onError = FailurePolicy.COLLECT)
public interface GuestAdmitted {
  boolean admit(String guest) throws IOException;
}
