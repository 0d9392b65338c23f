package dev.hardwire.benchmarks.remote;

import dev.hardwire.EventWiring;

/** The process that sends. */
@EventWiring(
    sends = {OrderPaid.class, OrderPlaced.class},
    without = "Books")
final class Shop {
  private Shop() {}
}
