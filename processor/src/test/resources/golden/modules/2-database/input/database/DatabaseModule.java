package database;

import dev.hardwire.CallbackModule;
import signup.SignupEvents;

@CallbackModule(events = SignupEvents.class)
public interface DatabaseModule {}
