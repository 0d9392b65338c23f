package hotel.events;

import dev.hardwire.CallbackModule;

@CallbackModule
public interface HotelEvents {}
