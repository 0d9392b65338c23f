package shipping;

@dev.hardwire.CallbackModule(events = events.ShopEvents.class)
public interface Shipping {}
