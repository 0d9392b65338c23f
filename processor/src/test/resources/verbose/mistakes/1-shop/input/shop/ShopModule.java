package shop;

import dev.hardwire.CallbackModule;

@CallbackModule
public interface ShopModule {}
