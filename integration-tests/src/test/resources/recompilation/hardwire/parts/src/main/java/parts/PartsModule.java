package parts;

import dev.hardwire.CallbackModule;

@CallbackModule
public interface PartsModule {}
