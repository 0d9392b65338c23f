package hotel.services;

import dev.hardwire.CallbackModule;
import hotel.housekeeping.HousekeepingModule;
import hotel.letters.LettersModule;

@CallbackModule(includes = {LettersModule.class, HousekeepingModule.class})
public interface ServicesModule {}
