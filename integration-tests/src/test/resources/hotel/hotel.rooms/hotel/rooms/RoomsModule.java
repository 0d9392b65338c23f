package hotel.rooms;

import dev.hardwire.CallbackModule;
import hotel.events.HotelEvents;

@CallbackModule(events = HotelEvents.class)
public interface RoomsModule {}
