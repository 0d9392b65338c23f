package dev.hardwire.benchmarks.remote;

import dev.hardwire.benchmarks.record.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Events per second that leave a backlog in PostgreSQL. */
final class RelayMeasurement {
  private static final int BACKLOG = Integer.getInteger("backlog", 20_000);
  private static final int ROUNDS = Integer.getInteger("rounds", 7);
  private static final int AT_ONCE = 1_000;
  private static final long POLL_MILLIS = 5;

  private final Site site;

  RelayMeasurement(Site site) {
    this.site = site;
  }

  Measurement run() throws Exception {
    String prefix = site.topics(1);
    round(prefix);
    List<Double> rates = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      rates.add(round(prefix));
    }
    return new Measurement("remote", "relayed from a backlog", "Hardwire", "per second", rates);
  }

  private double round(String prefix) throws Exception {
    ShopWiring filling = ShopWiring.create(site.shop(), site.kafka(prefix));
    filling.close(); // what is kept from now on is sent by another one
    for (int i = 0; i < BACKLOG; i += AT_ONCE) {
      filling.transaction(
          site.shopPool(),
          tx -> {
            for (int j = 0; j < AT_ONCE; j++) {
              tx.orderPlaced().fire(UUID.randomUUID(), j);
            }
          });
    }
    long begun = System.nanoTime();
    try (ShopWiring wiring = ShopWiring.create(site.shop(), site.kafka(prefix))) {
      while (Site.count(site.shopPool(), "hardwire_departures") > 0) {
        Thread.sleep(POLL_MILLIS);
      }
      return BACKLOG * 1e9 / (System.nanoTime() - begun);
    }
  }
}
