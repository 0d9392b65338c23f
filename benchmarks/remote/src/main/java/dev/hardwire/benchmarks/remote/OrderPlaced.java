package dev.hardwire.benchmarks.remote;

import dev.hardwire.Event;
import java.util.UUID;

/** The event that is kept until it is sent. */
@Event(value = "order_placed", key = "order")
interface OrderPlaced {
  void fire(UUID order, long cents);
}
