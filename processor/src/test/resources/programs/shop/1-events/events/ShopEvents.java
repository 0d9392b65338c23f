package events;

@dev.hardwire.CallbackModule
public interface ShopEvents {}
