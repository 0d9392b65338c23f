package trade;

import dev.hardwire.CallbackModule;

/** The events. */
@CallbackModule
public interface TradeModule {}
