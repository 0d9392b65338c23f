package dev.hardwire.durable;

import dev.hardwire.durable.internal.DurableCall;
import dev.hardwire.durable.internal.DurableEvent;
import dev.hardwire.durable.internal.DurableOutlet;
import dev.hardwire.durable.internal.DurableWiring;
import dev.hardwire.ledger.Evidence;
import dev.hardwire.ledger.Ledger;
import dev.hardwire.ledger.Waiting;
import dev.hardwire.runtime.CallbackFailure;
import dev.hardwire.runtime.ErrorHandler;
import dev.hardwire.runtime.internal.ErrorReports;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** A wiring with one event, as it would be generated. */
final class Orders implements AutoCloseable {

  final Queue<CallbackFailure> reported = new ConcurrentLinkedQueue<>();
  private final DurableEvent<OrderPlacedPayload> event;
  private final DurableWiring wiring;

  private Orders(DurableStore store, DurableEvent<OrderPlacedPayload> event) {
    this.event = event;
    ErrorHandler handler = reported::add;
    wiring =
        DurableWiring.start(
            "app.AppWiring", store, new ErrorReports(handler), getClass().getClassLoader(), event);
  }

  static Orders with(DurableStore store, DurableCall<OrderPlacedPayload> call) {
    return with(store, call, callback -> callback.retry(3, 20, 40));
  }

  static Orders with(
      DurableStore store,
      DurableCall<OrderPlacedPayload> call,
      UnaryOperator<DurableEvent.Builder<OrderPlacedPayload>> options) {
    return of(
        store,
        options.apply(
            DurableEvent.of("order_placed", 1, Payloads.ORDER)
                .callback("mail.confirm", "Mailer.confirm", call)));
  }

  static Orders of(DurableStore store, DurableEvent.Builder<OrderPlacedPayload> event) {
    return new Orders(store, event.build());
  }

  UUID fire(long cents) {
    return fire(wiring.outlet(), cents);
  }

  UUID fire(DurableOutlet outlet, long cents) {
    UUID order = UUID.randomUUID();
    outlet.store(event, new OrderPlacedPayload(order, cents, null));
    return order;
  }

  DurableOutlet in(Connection connection) throws SQLException {
    return wiring.in(connection);
  }

  <X extends Exception> void transaction(
      DataSource dataSource, TransactionWork<DurableOutlet, X> work) throws SQLException, X {
    wiring.transaction(dataSource, work);
  }

  Deliveries deliveries() {
    return wiring.deliveries();
  }

  void awaitNonePending() throws InterruptedException {
    Waiting.until(() -> deliveries().pending().equals(Map.of()));
  }

  /** Lets everything be delivered that is stored, and counts. */
  static Ledger settle(String name, DurableStore store, Collection<String> acknowledged)
      throws SQLException, InterruptedException {
    try (Orders orders = with(store, Shop.careful(0), c -> c.retry(50, 10, 100))) {
      orders.awaitNonePending();
    }
    DataSource data = store.dataSource();
    long stuck =
        Evidence.count(data, "select count(*) from hardwire_deliveries")
            + Evidence.count(data, "select count(*) from hardwire_dead_letters");
    return Ledger.count(name, data, stuck, acknowledged);
  }

  @Override
  public void close() {
    close(Duration.ofSeconds(10));
  }

  void close(Duration atMost) {
    wiring.close(atMost);
  }
}
