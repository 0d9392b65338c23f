package dev.hardwire.durable.engine;

import com.github.kagkarlsson.scheduler.task.Execution;
import dev.hardwire.durable.PayloadCodec;
import dev.hardwire.durable.RefusedDeliveryException;
import dev.hardwire.durable.engine.Outbox.Arrived;
import dev.hardwire.durable.sql.DeliveryTable.Taking;
import dev.hardwire.durable.sql.Transaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Stores what other processes have sent for the callbacks of this one. What has arrived before, or
 * was delivered within the window of the store, is not stored again. What nobody can read is set
 * aside at once. Used by any thread.
 */
public final class Arrivals {

  /** The id under which what nobody can read is set aside. */
  public static final String UNREADABLE = "hardwire.received";

  private final Ledger ledger;
  private final Outbox outbox;
  private final Leases leases;
  private final Failures failures;
  private final Runnable wake;
  private final PayloadCodec codec;
  private final Map<String, ReceivedEvent<?>> events;

  Arrivals(
      Ledger ledger,
      Outbox outbox,
      Leases leases,
      Failures failures,
      Runnable wake,
      PayloadCodec codec,
      Map<String, ReceivedEvent<?>> events) {
    this.ledger = ledger;
    this.outbox = outbox;
    this.leases = leases;
    this.failures = failures;
    this.wake = wake;
    this.codec = codec;
    this.events = Map.copyOf(events);
  }

  /**
   * Stores all or none, in one transaction.
   *
   * @param arrivals in the order in which they are called where callbacks want one
   * @throws SQLException if the database fails
   */
  public void store(List<Arrival> arrivals) throws SQLException {
    Map<Arrival, RuntimeException> unread = new LinkedHashMap<>();
    Map<Arrival, RuntimeException> setAside = new LinkedHashMap<>();
    List<Arrived> read = new ArrayList<>(arrivals.size());
    for (Arrival arrival : arrivals) {
      try {
        read.add(read(arrival));
      } catch (RuntimeException unreadable) {
        unread.put(arrival, unreadable);
      } catch (StackOverflowError tooDeep) {
        unread.put(
            arrival, new RefusedDeliveryException("The arguments are nested too deeply", tooDeep));
      }
    }
    List<Execution> taken;
    try (Transaction transaction = ledger.begin()) {
      taken = outbox.arrive(transaction.connection(), read, taking(leases.room()));
      for (Map.Entry<Arrival, RuntimeException> each : unread.entrySet()) {
        if (ledger.setAside(transaction.connection(), each.getKey(), each.getValue())) {
          setAside.put(each.getKey(), each.getValue());
        }
      }
      transaction.commit();
    }
    leases.add(taken);
    wake.run();
    setAside.forEach(failures::unreadable);
  }

  private Arrived read(Arrival arrival) {
    if (arrival.failure() != null) {
      throw arrival.failure();
    }
    return new Arrived(arrival.delivery(), arrival.fire(), addressees(arrival.fire()));
  }

  /**
   * Stores what was set aside before, since it may be readable by now.
   *
   * @param connection in a transaction
   * @param delivery what the fire is known by
   * @param fire the event and its arguments
   * @throws SQLException if the database fails
   * @throws RuntimeException if it can't be read
   */
  public void storeAgain(Connection connection, String delivery, StoredFire fire)
      throws SQLException {
    outbox.arrive(connection, List.of(new Arrived(delivery, fire, addressees(fire))), taking(0));
  }

  private Taking taking(int first) {
    return new Taking(first, leases.owner(), ledger.now());
  }

  private List<Addressee> addressees(StoredFire fire) {
    ReceivedEvent<?> event = events.get(fire.event());
    if (event == null) {
      throw new RefusedDeliveryException(
          "No event '" + fire.event() + "' is received here: " + events.keySet());
    }
    return event.addressees(fire, codec);
  }
}
