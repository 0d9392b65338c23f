package shop;

import dev.hardwire.Event;

@Event("order_placed")
public interface OrderPlaced {

  void fire(String id, long cents);
}
