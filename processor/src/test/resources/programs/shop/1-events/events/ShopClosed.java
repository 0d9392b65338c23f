package events;

@dev.hardwire.Event("shop_closed")
public interface ShopClosed {
  void fire();
}
