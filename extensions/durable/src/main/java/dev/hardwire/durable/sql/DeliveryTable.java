package dev.hardwire.durable.sql;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is done to stored deliveries beside what the engine does. Each statement says whether the
 * delivery still was what it had been when it was taken; where it wasn't, somebody else has taken
 * it since, and whatever was done for it must be undone.
 */
public final class DeliveryTable {

  /** The name of the table. */
  public static final String NAME = "hardwire_deliveries";

  private static final String WHERE = " where task_name = ? and task_instance = ? and version = ?";

  private static final String GIVE_BACK =
      "update hardwire_deliveries set picked = ?, picked_by = null, last_heartbeat = null,"
          + " version = version + 1";

  private static final String FREE = GIVE_BACK + ", execution_time = ?";

  private final JdbcCustomization values;

  /**
   * Makes it for a database.
   *
   * @param values how values are written
   */
  public DeliveryTable(JdbcCustomization values) {
    this.values = values;
  }

  /**
   * Who takes some deliveries as they are added.
   *
   * @param first how many, the first ones
   * @param owner the name by which deliveries are taken
   * @param at when
   */
  public record Taking(int first, String owner, Instant at) {}

  /**
   * Adds deliveries, each unless it is there, was made, or was set aside.
   *
   * @param connection in a transaction
   * @param deliveries callbacks, what their fires are known by, and what is stored
   * @param due when they are made
   * @param taking who takes some of them
   * @return those that are new, in the same order
   * @throws SQLException if the database fails
   */
  public List<Execution> addAll(
      Connection connection, List<TaskInstance<byte[]>> deliveries, Instant due, Taking taking)
      throws SQLException {
    List<Execution> rows = new ArrayList<>(deliveries.size());
    int[] added;
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into hardwire_deliveries (task_name, task_instance, task_data,"
                + " execution_time, picked, picked_by, last_heartbeat, version)"
                + " select ?, ?, ?, ?, ?, ?, ?, ? where not exists"
                + " (select 1 from hardwire_inbox where delivery = ? and callback = ?) and not"
                + " exists (select 1 from hardwire_dead_letters where callback = ? and delivery ="
                + " ?) on conflict do nothing")) {
      for (TaskInstance<byte[]> each : deliveries) {
        Execution row = new Execution(due, each);
        if (rows.size() < taking.first()) {
          row = row.updateToPicked(taking.owner(), taking.at());
        }
        rows.add(row);
        insert.setString(1, each.getTaskName());
        insert.setString(2, each.getId());
        insert.setBytes(3, each.getData());
        values.setInstant(insert, 4, due);
        insert.setBoolean(5, row.picked);
        insert.setString(6, row.pickedBy);
        values.setInstant(insert, 7, row.lastHeartbeat);
        insert.setLong(8, row.version);
        insert.setString(9, each.getId());
        insert.setString(10, each.getTaskName());
        insert.setString(11, each.getTaskName());
        insert.setString(12, each.getId());
        insert.addBatch();
      }
      added = insert.executeBatch();
    }
    return IntStream.range(0, added.length).filter(i -> added[i] == 1).mapToObj(rows::get).toList();
  }

  /**
   * Removes a delivery.
   *
   * @param connection in a transaction
   * @param row the delivery
   * @return whether it was there
   * @throws SQLException if the database fails
   */
  public boolean remove(Connection connection, DeliveryRow row) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from hardwire_deliveries" + WHERE)) {
      where(delete, 1, row);
      return delete.executeUpdate() == 1;
    }
  }

  /**
   * Gives a delivery back, to be made later, as if it had not been tried.
   *
   * @param connection any
   * @param row the delivery
   * @param due when
   * @return whether it was there
   * @throws SQLException if the database fails
   */
  public boolean release(Connection connection, DeliveryRow row, Instant due) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(FREE + WHERE)) {
      update.setBoolean(1, false);
      values.setInstant(update, 2, due);
      where(update, 3, row);
      return update.executeUpdate() == 1;
    }
  }

  /**
   * Gives a delivery back that waits for others; whether it failed before doesn't count for that.
   *
   * @param connection any
   * @param row the delivery
   * @param due when it is looked at again, unless others have it made sooner
   * @return whether it was there
   * @throws SQLException if the database fails
   */
  public boolean park(Connection connection, DeliveryRow row, Instant due) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(FREE + ", last_failure = null" + WHERE)) {
      update.setBoolean(1, false);
      values.setInstant(update, 2, due);
      where(update, 3, row);
      return update.executeUpdate() == 1;
    }
  }

  /**
   * Gives back what was taken and not begun, in its old place.
   *
   * @param connection in a transaction
   * @param rows the deliveries
   * @throws SQLException if the database fails
   */
  public void giveBack(Connection connection, List<DeliveryRow> rows) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(GIVE_BACK + WHERE)) {
      for (DeliveryRow row : rows) {
        update.setBoolean(1, false);
        where(update, 2, row);
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  /**
   * Gives a delivery back that failed.
   *
   * @param connection any
   * @param row the delivery
   * @param failures how often it has failed
   * @param failedAt when
   * @param due when it is tried again
   * @return whether it was there
   * @throws SQLException if the database fails
   */
  public boolean retry(
      Connection connection, DeliveryRow row, int failures, Instant failedAt, Instant due)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            FREE + ", consecutive_failures = ?, last_failure = ?" + WHERE)) {
      update.setBoolean(1, false);
      values.setInstant(update, 2, due);
      update.setInt(3, failures);
      values.setInstant(update, 4, failedAt);
      where(update, 5, row);
      return update.executeUpdate() == 1;
    }
  }

  /**
   * Gives back all deliveries that a scheduler has taken and not made.
   *
   * @param connection any
   * @param scheduler the scheduler's name
   * @return how many there were
   * @throws SQLException if the database fails
   */
  public int releaseAll(Connection connection, String scheduler) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(GIVE_BACK + " where picked = ? and picked_by = ?")) {
      update.setBoolean(1, false);
      update.setBoolean(2, true);
      update.setString(3, scheduler);
      return update.executeUpdate();
    }
  }

  /**
   * Gives back all deliveries that somebody has taken, whoever it was, as attempts that failed.
   *
   * @param connection any
   * @param due when they are made
   * @return how many there were
   * @throws SQLException if the database fails
   */
  public int reviveAll(Connection connection, Instant due) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            FREE
                + ", consecutive_failures = coalesce(consecutive_failures, 0) + 1"
                + " where picked = ?")) {
      update.setBoolean(1, false);
      values.setInstant(update, 2, due);
      update.setBoolean(3, true);
      return update.executeUpdate();
    }
  }

  /**
   * Has what nobody has taken begin earlier.
   *
   * @param connection any
   * @param task its name
   * @param due when
   * @throws SQLException if the database fails
   */
  public void bringForward(Connection connection, String task, Instant due) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update hardwire_deliveries set execution_time = ? where task_name = ? and picked ="
                + " ?")) {
      values.setInstant(update, 1, due);
      update.setString(2, task);
      update.setBoolean(3, false);
      update.executeUpdate();
    }
  }

  private static void where(PreparedStatement statement, int index, DeliveryRow row)
      throws SQLException {
    statement.setString(index, row.callback());
    statement.setString(index + 1, row.delivery());
    statement.setLong(index + 2, row.version());
  }
}
