package courier;

import dev.hardwire.CallbackModule;

@CallbackModule
public interface CourierModule {}
