package dev.hardwire.durable.engine;

import dev.hardwire.durable.DeadLetter;
import dev.hardwire.durable.Deliveries;
import dev.hardwire.durable.DurableStoreException;
import dev.hardwire.durable.RefusedDeliveryException;
import dev.hardwire.durable.UnknownCallback;
import dev.hardwire.durable.sql.DeadLetterTable;
import dev.hardwire.durable.sql.PendingDeliveries;
import dev.hardwire.durable.sql.Transaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Tells what is stored, and has replayed or discarded what was set aside. */
public final class StoredDeliveries implements Deliveries {

  private static final int AT_ONCE = 500;

  private final Ledger ledger;
  private final Outbox outbox;
  private final PendingDeliveries pending;
  private final Optional<Set<String>> known;
  private final Runnable wake;

  private StoredDeliveries(
      Ledger ledger,
      Outbox outbox,
      PendingDeliveries pending,
      Optional<Set<String>> known,
      Runnable wake) {
    this.ledger = ledger;
    this.outbox = outbox;
    this.pending = pending;
    this.known = known;
    this.wake = wake;
  }

  /**
   * Looks into a store from outside.
   *
   * @param settings the store's
   * @return what is stored
   */
  public static StoredDeliveries of(StoreSettings settings) {
    return of(settings, Optional.empty(), () -> {});
  }

  static StoredDeliveries of(StoreSettings settings, Optional<Set<String>> known, Runnable wake) {
    return new StoredDeliveries(
        new Ledger(settings.database(), settings.clock()),
        new Outbox(settings.database(), settings.clock()),
        new PendingDeliveries(settings.database()),
        known,
        wake);
  }

  @Override
  public Map<String, Long> pending() {
    return read(
        connection -> {
          Map<String, Long> counts = new TreeMap<>();
          pending.summary(connection).forEach(row -> counts.put(row.callback(), row.count()));
          return Collections.unmodifiableMap(counts);
        });
  }

  @Override
  public long unsent() {
    return read(connection -> pending.departures(connection));
  }

  @Override
  public List<DeadLetter> deadLetters(int atMost) {
    return read(
        connection ->
            ledger.deadLetters().oldest(connection, atMost).stream()
                .map(StoredDeliveries::letter)
                .toList());
  }

  private static DeadLetter letter(DeadLetterTable.Row row) {
    UUID delivery = UUID.fromString(row.delivery());
    try {
      StoredFire fire = StoredFire.from(row.data());
      return new DeadLetter(
          row.callback(),
          delivery,
          fire.event(),
          fire.version(),
          fire.text(),
          row.error(),
          row.attempts(),
          fire.firedAt(),
          row.setAsideAt());
    } catch (RefusedDeliveryException unreadable) {
      String all = new StoredFire("", 0, Instant.EPOCH, row.data()).text();
      return new DeadLetter(
          row.callback(),
          delivery,
          "",
          0,
          all,
          row.error(),
          row.attempts(),
          Instant.EPOCH,
          row.setAsideAt());
    }
  }

  @Override
  public boolean replay(String callback, UUID delivery) {
    boolean isReplayed =
        write(
                transaction ->
                    ledger.replay(
                        outbox,
                        transaction,
                        ledger
                            .deadLetters()
                            .find(transaction.connection(), callback, delivery.toString())))
            == 1;
    wake.run();
    return isReplayed;
  }

  @Override
  public int replayAll(String callback) {
    int all = 0;
    int some;
    do {
      some =
          write(
              transaction ->
                  ledger.replay(
                      outbox,
                      transaction,
                      ledger.deadLetters().of(transaction.connection(), callback, AT_ONCE)));
      all += some;
      wake.run();
    } while (some == AT_ONCE);
    return all;
  }

  @Override
  public boolean discard(String callback, UUID delivery) {
    boolean isDiscarded =
        write(transaction -> ledger.discard(transaction, callback, delivery.toString()));
    wake.run();
    return isDiscarded;
  }

  @Override
  public List<UnknownCallback> unknown() {
    if (known.isEmpty()) {
      return List.of();
    }
    return read(
        connection -> {
          List<UnknownCallback> unknown = new ArrayList<>();
          for (PendingDeliveries.Row row : pending.summary(connection)) {
            if (!known.get().contains(row.callback())) {
              unknown.add(
                  new UnknownCallback(
                      row.callback(), row.count(), row.earliest().plus(Outbox.LEAD)));
            }
          }
          return List.copyOf(unknown);
        });
  }

  private interface Reading<T> {
    T from(Connection connection) throws SQLException;
  }

  private interface Writing<T> {
    T in(Transaction transaction) throws SQLException;
  }

  private <T> T read(Reading<T> reading) {
    try (Connection connection = ledger.connect()) {
      return reading.from(connection);
    } catch (SQLException failure) {
      throw unreachable(failure);
    }
  }

  private <T> T write(Writing<T> writing) {
    try (Transaction transaction = ledger.begin()) {
      T result = writing.in(transaction);
      transaction.commit();
      return result;
    } catch (SQLException failure) {
      throw unreachable(failure);
    }
  }

  private static DurableStoreException unreachable(SQLException failure) {
    return new DurableStoreException(
        "The store of deliveries failed: " + failure.getMessage(), failure);
  }
}
