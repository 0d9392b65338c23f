package kitchen.events;

import dev.hardwire.Event;
import dev.hardwire.FailurePolicy;
import java.io.IOException;

@Event(value = "order_taken", onError = FailurePolicy.COLLECT)
public interface OrderTaken {
  void take(int table, String dish) throws IOException;
}
