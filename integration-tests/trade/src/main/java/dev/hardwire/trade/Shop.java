package dev.hardwire.trade;

import dev.hardwire.EventWiring;

/** Sends orders. */
@EventWiring(
    sends = {OrderPaid.class, OrderPlaced.class},
    without = {"Books", "Mail"})
public final class Shop {

  private Shop() {}
}
