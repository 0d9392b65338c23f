package kitchen.hall;

import dev.hardwire.CallbackModule;
import kitchen.events.KitchenEvents;

@CallbackModule(events = KitchenEvents.class)
public interface HallModule {}
