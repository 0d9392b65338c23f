package emails;

import database.DatabaseModule;
import dev.hardwire.CallbackModule;
import signup.SignupEvents;

/** Comes with the database, where the letters are kept. */
@CallbackModule(events = SignupEvents.class, includes = DatabaseModule.class)
public interface EmailsModule {}
