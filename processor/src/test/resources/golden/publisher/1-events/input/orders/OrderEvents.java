package orders;

import dev.hardwire.CallbackModule;

@CallbackModule
public interface OrderEvents {}
