package kitchen.events;

import dev.hardwire.CallbackModule;

@CallbackModule
public interface KitchenEvents {}
