package dev.hardwire.benchmarks.durable;

import dev.hardwire.Event;
import java.util.UUID;

/** The event that is stored. */
@Event(value = "order_placed", version = 1)
interface OrderPlaced {
  void fire(UUID order, long cents);
}
