package billing;

@dev.hardwire.CallbackModule(events = events.ShopEvents.class)
public interface Billing {}
