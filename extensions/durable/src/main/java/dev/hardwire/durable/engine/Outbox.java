package dev.hardwire.durable.engine;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.FailedToScheduleBatchException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.hardwire.durable.sql.ConnectionSource;
import dev.hardwire.durable.sql.Database;
import dev.hardwire.durable.sql.DeliveryTable;
import dev.hardwire.durable.sql.LaneTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Stores deliveries. */
public final class Outbox {

  /**
   * How much earlier than they are stored deliveries become due: so a clock that is behind that of
   * the publisher, or was set back, doesn't keep them waiting.
   */
  static final Duration LEAD = Duration.ofHours(2);

  private final Database database;
  private final InstantSource clock;
  private final EventIds ids;
  private final LaneTable lanes;

  Outbox(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
    this.ids = new EventIds(clock);
    this.lanes = new LaneTable(database);
  }

  /**
   * Stores one delivery for each callback.
   *
   * @param connection the publisher's
   * @param addressees the callbacks
   * @param fire what is stored
   * @throws SQLException if not all could be stored
   */
  public void store(Connection connection, List<Addressee> addressees, StoredFire fire)
      throws SQLException {
    store(connection, addressees, ids.next().toString(), fire.toBytes(), fire.firedAt());
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
    SchedulerClient client =
        SchedulerClient.Builder.create(ConnectionSource.of(connection))
            .tableName(DeliveryTable.NAME)
            .serializer(PlainBytes.INSTANCE)
            .jdbcCustomization(database.customization())
            .build();
    try {
      client.scheduleBatch(instances, now.minus(LEAD));
    } catch (FailedToScheduleBatchException failure) {
      throw SqlFailures.within(failure);
    }
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
