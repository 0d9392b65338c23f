package theatre.box;

import dev.hardwire.CallbackModule;
import theatre.events.TheatreEvents;

@CallbackModule(events = TheatreEvents.class)
public interface BoxModule {}
