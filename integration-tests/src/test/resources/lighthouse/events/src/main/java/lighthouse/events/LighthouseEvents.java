package lighthouse.events;

import dev.hardwire.CallbackModule;

@CallbackModule
public interface LighthouseEvents {}
