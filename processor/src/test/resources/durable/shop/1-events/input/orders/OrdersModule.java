package orders;

import dev.hardwire.CallbackModule;

/** The events. */
@CallbackModule
public interface OrdersModule {}
