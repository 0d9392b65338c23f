package shop;

import dev.hardwire.Event;

@Event("order_shipped")
public interface OrderShipped {

  void fire(String id);
}
