package signup.database;

import dev.hardwire.CallbackModule;
import signup.events.SignupEvents;

/** The anchor of this module. */
@CallbackModule(events = SignupEvents.class)
public interface DatabaseModule {}
