package dev.hardwire.durable.engine;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.FailedToScheduleBatchException;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.hardwire.durable.sql.ConnectionSource;
import dev.hardwire.durable.sql.Database;
import dev.hardwire.durable.sql.DeliveryTable;
import dev.hardwire.durable.sql.DeliveryTable.Taking;
import dev.hardwire.durable.sql.LaneTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.UUID;

/** Stores deliveries. */
public final class Outbox {

  /**
   * How much earlier than they are stored deliveries become due: so a clock that is behind that of
   * the publisher, or was set back, doesn't keep them waiting.
   */
  static final Duration LEAD = Duration.ofHours(2);

  /** What is to be lent now: the engine takes a data source where it should take a connection. */
  private static final ThreadLocal<Connection> BORROWED = new ThreadLocal<>();

  private final InstantSource clock;
  private final EventIds ids;
  private final LaneTable lanes;
  private final DeliveryTable deliveries;

  private final SchedulerClient client;

  Outbox(Database database, InstantSource clock) {
    this.clock = clock;
    this.ids = new EventIds(clock);
    this.lanes = new LaneTable(database);
    this.deliveries = new DeliveryTable(database.customization());
    this.client =
        SchedulerClient.Builder.create(new ConnectionSource(BORROWED::get))
            .tableName(DeliveryTable.NAME)
            .serializer(PlainBytes.INSTANCE)
            .jdbcCustomization(database.customization())
            .build();
  }

  /**
   * Stores one delivery for each callback.
   *
   * @param connection the publisher's
   * @param addressees the callbacks
   * @param id what the fire is known by
   * @param fire what is stored
   * @throws SQLException if not all could be stored
   */
  public void store(Connection connection, List<Addressee> addressees, UUID id, StoredFire fire)
      throws SQLException {
    store(connection, addressees, id.toString(), fire.toBytes(), fire.firedAt());
  }

  /**
   * Names a fire.
   *
   * @return what it is known by
   */
  public UUID nextId() {
    return ids.next();
  }

  void store(
      Connection connection, List<Addressee> addressees, String delivery, byte[] data, Instant now)
      throws SQLException {
    List<TaskInstance<?>> instances = new ArrayList<>(addressees.size());
    for (Addressee addressee : addressees) {
      String lane = addressee.lane();
      if (lane != null) {
        lanes.enter(connection, addressee.callback(), lane, delivery);
      }
      instances.add(new TaskInstance<>(addressee.callback(), delivery, data));
    }
    BORROWED.set(ConnectionSource.unclosable(connection));
    try {
      client.scheduleBatch(instances, now.minus(LEAD));
    } catch (FailedToScheduleBatchException failure) {
      throw SqlFailures.within(failure);
    } finally {
      BORROWED.remove();
    }
  }

  /**
   * A fire that has arrived for some callbacks.
   *
   * @param delivery what the fire is known by
   * @param fire what is stored
   * @param addressees the callbacks
   */
  record Arrived(String delivery, StoredFire fire, List<Addressee> addressees) {}

  /**
   * Stores deliveries, those of them that are not there and were not made before.
   *
   * @return those that were taken at once
   */
  List<Execution> arrive(Connection connection, List<Arrived> arrived, Taking taking)
      throws SQLException {
    IdentityHashMap<TaskInstance<?>, String> laned = new IdentityHashMap<>();
    List<TaskInstance<byte[]>> all = new ArrayList<>();
    for (Arrived each : arrived) {
      byte[] data = each.fire().toBytes();
      for (Addressee addressee : each.addressees()) {
        TaskInstance<byte[]> one = new TaskInstance<>(addressee.callback(), each.delivery(), data);
        all.add(one);
        if (addressee.lane() != null) {
          laned.put(one, addressee.lane());
        }
      }
    }
    List<Execution> added = deliveries.addAll(connection, all, now().minus(LEAD), taking);
    // Whoever locks several lanes does so in the same order.
    List<Execution> entering =
        added.stream()
            .filter(one -> laned.containsKey(one.taskInstance))
            .sorted(
                Comparator.comparing(Execution::getTaskName)
                    .thenComparing(one -> String.valueOf(laned.get(one.taskInstance))))
            .toList();
    for (Execution one : entering) {
      String lane = String.valueOf(laned.get(one.taskInstance));
      lanes.enter(connection, one.getTaskName(), lane, one.getId());
    }
    return added.stream().filter(one -> one.picked).toList();
  }

  /**
   * The time.
   *
   * @return by the store's clock
   */
  public Instant now() {
    return clock.instant();
  }
}
