package dev.hardwire.benchmarks.remote;

import dev.hardwire.benchmarks.record.Turns;
import dev.hardwire.durable.DurableStore;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;

/** Events per second that are sent without a store, against the client by itself. */
final class SendingComparison {
  private static final int EVENTS = Integer.getInteger("events", 100_000);
  private static final int ROUNDS = Integer.getInteger("rounds", 7);

  private final Site site;

  SendingComparison(Site site) {
    this.site = site;
  }

  Turns run() throws Exception {
    Turns measured = new Turns("remote", "sent without a store", "per second", "kafka-clients");
    String prefix = site.topics(1);
    try (ShopWiring wiring = ShopWiring.create(DurableStore.none(), site.kafka(prefix));
        KafkaProducer<byte[], byte[]> producer = Raw.producer(site)) {
      ours(wiring);
      theirs(producer, prefix + "order_paid");
      for (int i = 0; i < ROUNDS; i++) {
        measured.ours(ours(wiring));
        measured.theirs(theirs(producer, prefix + "order_paid"));
      }
    }
    return measured;
  }

  private static double ours(ShopWiring wiring) throws Exception {
    List<CompletableFuture<Void>> sent = new ArrayList<>(EVENTS);
    long begun = System.nanoTime();
    for (int i = 0; i < EVENTS; i++) {
      sent.add(wiring.orderPaid().fire(UUID.randomUUID(), i));
    }
    for (CompletableFuture<Void> one : sent) {
      one.get();
    }
    return EVENTS * 1e9 / (System.nanoTime() - begun);
  }

  private static double theirs(KafkaProducer<byte[], byte[]> producer, String topic)
      throws Exception {
    List<Future<?>> sent = new ArrayList<>(EVENTS);
    long begun = System.nanoTime();
    for (int i = 0; i < EVENTS; i++) {
      sent.add(producer.send(Raw.made(topic, "order_paid.v1", UUID.randomUUID(), i)));
    }
    for (Future<?> one : sent) {
      one.get();
    }
    return EVENTS * 1e9 / (System.nanoTime() - begun);
  }
}
