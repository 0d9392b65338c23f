package archive;

import dev.hardwire.CallbackModule;

@CallbackModule(suppress = "UninheritedCallbacks")
public interface ArchiveModule {}
