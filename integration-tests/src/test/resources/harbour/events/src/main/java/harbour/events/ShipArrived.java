package harbour.events;

import dev.hardwire.Event;

@Event("ship_arrived")
public interface ShipArrived {
  void fire(String ship, int tons);
}
