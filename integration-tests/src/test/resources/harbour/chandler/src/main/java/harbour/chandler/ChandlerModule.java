package harbour.chandler;

import dev.hardwire.CallbackModule;
import harbour.events.HarbourEvents;

@CallbackModule(events = HarbourEvents.class)
public interface ChandlerModule {}
