package dev.hardwire.trade;

import dev.hardwire.Event;

/** A customer has placed an order. */
@Event(value = "order_placed", key = "order", version = 2)
public interface OrderPlaced {

  /** Tells of it. */
  void fire(String order, long cents);
}
