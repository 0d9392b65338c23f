package hotel.letters;

import dev.hardwire.CallbackModule;
import hotel.events.HotelEvents;

@CallbackModule(events = HotelEvents.class)
public interface LettersModule {}
