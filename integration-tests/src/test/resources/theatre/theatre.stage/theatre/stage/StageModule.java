package theatre.stage;

import dev.hardwire.CallbackModule;
import theatre.events.TheatreEvents;

@CallbackModule(events = TheatreEvents.class)
public interface StageModule {}
