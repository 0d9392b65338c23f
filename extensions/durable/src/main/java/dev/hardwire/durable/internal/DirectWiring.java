package dev.hardwire.durable.internal;

import dev.hardwire.durable.Deliveries;
import dev.hardwire.durable.DurableStoreException;
import dev.hardwire.durable.PayloadCodec;
import dev.hardwire.durable.TransactionWork;
import dev.hardwire.durable.engine.EventIds;
import dev.hardwire.durable.engine.StoreSettings;
import dev.hardwire.durable.engine.StoredFire;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;

/** A wiring that sends each fire at once, and keeps none. */
final class DirectWiring extends DurableWiring {

  private final RemoteLink link;
  private final StoreSettings settings;
  private final PayloadCodec codec;
  private final EventIds ids;
  private final DurableOutlet outlet = new Sending();

  DirectWiring(RemoteLink link, StoreSettings settings, PayloadCodec codec) {
    this.link = link;
    this.settings = settings;
    this.codec = codec;
    this.ids = new EventIds(settings.clock());
  }

  @Override
  public void begin() {}

  @Override
  public DurableOutlet outlet() {
    return outlet;
  }

  @Override
  public DurableOutlet in(Connection connection) {
    throw noStore();
  }

  @Override
  public <X extends Exception> void transaction(
      DataSource dataSource, TransactionWork<DurableOutlet, X> work) {
    throw noStore();
  }

  @Override
  public Deliveries deliveries() {
    throw noStore();
  }

  private static DurableStoreException noStore() {
    return new DurableStoreException(
        "The wiring has no store: give it one in place of DurableStore.none()");
  }

  @Override
  public void close(Duration atMost) {
    link.close(atMost);
  }

  /** Sends instead of storing. */
  private final class Sending implements DurableOutlet {

    @Override
    public <P> void store(DurableEvent<P> event, P payload) {
      CompletableFuture<Void> sent = sent(event, payload);
      try {
        sent.get();
      } catch (ExecutionException failure) {
        throw notSent(event, failure.getCause() == null ? failure : failure.getCause());
      } catch (InterruptedException interruption) {
        Thread.currentThread().interrupt();
        throw notSent(event, interruption);
      }
    }

    private static DurableStoreException notSent(DurableEvent<?> event, Throwable cause) {
      return new DurableStoreException(
          "It is not known that '" + event.name() + "' was sent: " + cause.getMessage(), cause);
    }

    @Override
    public <P> CompletableFuture<Void> send(
        DurableEvent<P> event, P payload, CompletableFuture<Void> answer) {
      return CompletableFuture.allOf(answer, sent(event, payload));
    }

    private <P> CompletableFuture<Void> sent(DurableEvent<P> event, P payload) {
      StoredFire fire = event.fire(payload, codec, settings.clock().instant());
      return link.send(event.departure(ids.next(), fire, payload));
    }

    @Override
    public Connection connection() {
      throw new IllegalStateException("Each fire is sent at once");
    }
  }
}
