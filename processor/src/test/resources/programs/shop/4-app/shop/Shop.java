package shop;

import billing.Billing;
import dev.hardwire.EventWiring;
import events.ShopEvents;
import shipping.Shipping;

@EventWiring({ShopEvents.class, Shipping.class, Billing.class})
final class Shop {
  private Shop() {}
}
