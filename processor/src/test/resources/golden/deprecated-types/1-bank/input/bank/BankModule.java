package bank;

import dev.hardwire.CallbackModule;

@CallbackModule
public interface BankModule {}
