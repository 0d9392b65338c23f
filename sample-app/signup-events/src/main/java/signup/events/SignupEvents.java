package signup.events;

import dev.hardwire.CallbackModule;

/** The anchor of the events that the sign-up service is made of. */
@CallbackModule
public interface SignupEvents {}
