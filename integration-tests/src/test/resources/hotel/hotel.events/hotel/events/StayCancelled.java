package hotel.events;

import dev.hardwire.Event;
import java.io.IOException;

@Event(value = "stay_cancelled", publisher = true)
public interface StayCancelled {
  void fire(int room, String... reasons) throws IOException;
}
