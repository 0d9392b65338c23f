package theatre.events;

import dev.hardwire.CallbackModule;

@CallbackModule
public interface TheatreEvents {}
