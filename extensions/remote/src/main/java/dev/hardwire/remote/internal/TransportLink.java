package dev.hardwire.remote.internal;

import dev.hardwire.durable.DurableStoreException;
import dev.hardwire.durable.engine.Arrivals;
import dev.hardwire.durable.internal.Departure;
import dev.hardwire.durable.internal.RemoteLink;
import dev.hardwire.durable.sql.Database;
import dev.hardwire.remote.Transport;
import dev.hardwire.runtime.CallbackFailure;
import dev.hardwire.runtime.internal.ErrorReports;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Sends and receives by a transport. */
final class TransportLink implements RemoteLink {

  private final String wiring;
  private final Transport transport;
  private final ErrorReports errors;
  private @Nullable Envelopes envelopes;
  private @Nullable DepartureTable departures;
  private @Nullable Relay relay;

  TransportLink(String wiring, Transport transport, ErrorReports errors) {
    this.wiring = wiring;
    this.transport = transport;
    this.errors = errors;
  }

  @Override
  public void open(@Nullable Database database, String contentType, InstantSource clock)
      throws SQLException {
    envelopes = new Envelopes("/" + wiring, contentType);
    if (database != null) {
      departures = new DepartureTable(database, clock);
      departures.create();
      relay = new Relay(departures, transport, envelopes, this::unsendable);
    }
  }

  @Override
  public void store(Connection connection, Departure departure) throws SQLException {
    Objects.requireNonNull(departures).add(connection, departure);
  }

  @Override
  public void wake() {
    Objects.requireNonNull(relay).wake();
  }

  @Override
  public void relay(Duration polling, BooleanSupplier isClosing) {
    Objects.requireNonNull(relay).run(polling, isClosing);
  }

  @Override
  public CompletableFuture<Void> send(Departure departure) {
    return transport.send(Objects.requireNonNull(envelopes).of(departure));
  }

  @Override
  public void begin(Set<String> received, Arrivals arrivals) {
    Envelopes known = Objects.requireNonNull(envelopes);
    if (!received.isEmpty()) {
      transport.receive(
          received, incoming -> arrivals.store(incoming.stream().map(known::arrival).toList()));
    }
  }

  private void unsendable(Departure departure, Throwable failure) {
    errors.report(
        new CallbackFailure(
            departure.fire().event(),
            UNSENDABLE,
            new DurableStoreException(
                "Event "
                    + departure.id()
                    + " can't be sent, and was set aside: "
                    + failure.getMessage(),
                failure),
            null,
            false));
  }

  @Override
  public void endReceiving(Duration atMost) {
    transport.endReceiving(atMost);
  }

  @Override
  public void close(Duration atMost) {
    transport.close(atMost);
  }
}
