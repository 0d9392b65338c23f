package harbour.customs;

import dev.hardwire.CallbackModule;

/** Names no events, so its callbacks are checked where it is listed. */
@CallbackModule
public interface CustomsModule {}
