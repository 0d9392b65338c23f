package emails;

import dev.hardwire.CallbackModule;

@CallbackModule
public interface EmailsModule {}
