package harbour.events;

import dev.hardwire.CallbackModule;

@CallbackModule
public interface HarbourEvents {}
