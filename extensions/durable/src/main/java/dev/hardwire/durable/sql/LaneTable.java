package dev.hardwire.durable.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * The deliveries that are kept in order, by their callback and key. A delivery leaves its lane when
 * it is made or discarded; one that waits for its next attempt, or was set aside, holds back those
 * behind it.
 */
public final class LaneTable {

  // A row whose delivery somebody removed by hand must not hold back the others for ever.
  private static final String FIRST =
      """
      select l.delivery from hardwire_lanes l
      where l.callback = ? and l.lane = ?
      and (exists (select 1 from hardwire_deliveries d
          where d.task_name = l.callback and d.task_instance = l.delivery)
        or exists (select 1 from hardwire_dead_letters a
          where a.callback = l.callback and a.delivery = l.delivery))
      order by l.position limit 1\
      """;

  private final Database database;

  /**
   * Makes it for a database.
   *
   * @param database the database
   */
  public LaneTable(Database database) {
    this.database = database;
  }

  /**
   * Puts a delivery at the end of a lane. Others who do so for the same lane wait until the
   * transaction has ended, so that deliveries stand in the order of commits.
   *
   * @param connection the publisher's
   * @param callback the id that it is stored for
   * @param lane what it is kept in order by
   * @param delivery what the fire is known by
   * @throws SQLException if the database fails
   */
  public void enter(Connection connection, String callback, String lane, String delivery)
      throws SQLException {
    database.lockLane(connection, callback + "\n" + lane);
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into hardwire_lanes (callback, lane, delivery) values (?, ?, ?)")) {
      insert.setString(1, callback);
      insert.setString(2, lane);
      insert.setString(3, delivery);
      insert.executeUpdate();
    }
  }

  /**
   * Whether a delivery may be made.
   *
   * @param connection any
   * @param row the delivery
   * @return whether none is before it
   * @throws SQLException if the database fails
   */
  public boolean isFirst(Connection connection, DeliveryRow row) throws SQLException {
    String lane = laneOf(connection, row);
    if (lane.isEmpty()) {
      return true;
    }
    try (PreparedStatement query = connection.prepareStatement(FIRST)) {
      query.setString(1, row.callback());
      query.setString(2, lane);
      try (ResultSet first = query.executeQuery()) {
        return !first.next() || first.getString(1).equals(row.delivery());
      }
    }
  }

  /**
   * Takes a delivery out of its lane.
   *
   * @param connection in the transaction that removes the delivery
   * @param callback the id that it was stored for
   * @param delivery what the fire is known by
   * @return the lane; empty where it stood in none
   * @throws SQLException if the database fails
   */
  public String leave(Connection connection, String callback, String delivery) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            "delete from hardwire_lanes where callback = ? and delivery = ? returning lane")) {
      delete.setString(1, callback);
      delete.setString(2, delivery);
      try (ResultSet left = delete.executeQuery()) {
        return left.next() ? left.getString(1) : "";
      }
    }
  }

  /**
   * Has the first delivery of a lane made soon, if it waits for others.
   *
   * @param connection any, after the one before it has left
   * @param callback the id that it is stored for
   * @param lane what it is kept in order by
   * @param due when it is to be made
   * @throws SQLException if the database fails
   */
  public void wakeFirst(Connection connection, String callback, String lane, Instant due)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update hardwire_deliveries set execution_time = ?, version = version + 1"
                + " where picked = ? and execution_time > ? and last_failure is null"
                + " and task_name = ? and task_instance = ("
                + FIRST
                + ")")) {
      database.customization().setInstant(update, 1, due);
      update.setBoolean(2, false);
      database.customization().setInstant(update, 3, due);
      update.setString(4, callback);
      update.setString(5, callback);
      update.setString(6, lane);
      update.executeUpdate();
    }
  }

  /**
   * Has a delivery made soon, if it is the first of its lane.
   *
   * @param connection any
   * @param row the delivery
   * @param due when it is to be made
   * @return whether it is
   * @throws SQLException if the database fails
   */
  public boolean wakeIfFirst(Connection connection, DeliveryRow row, Instant due)
      throws SQLException {
    if (!isFirst(connection, row)) {
      return false;
    }
    wakeFirst(connection, row.callback(), laneOf(connection, row), due);
    return true;
  }

  private static String laneOf(Connection connection, DeliveryRow row) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select lane from hardwire_lanes where callback = ? and delivery = ?")) {
      query.setString(1, row.callback());
      query.setString(2, row.delivery());
      try (ResultSet found = query.executeQuery()) {
        return found.next() ? found.getString(1) : "";
      }
    }
  }
}
