package dev.hardwire.benchmarks.durable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What each callback does, whoever calls it, and when it began. */
final class Effects {
  private final Map<UUID, Long> beginnings = new ConcurrentHashMap<>();

  /** Notes that the callback of an order has begun. */
  void began(UUID order) {
    beginnings.putIfAbsent(order, System.nanoTime());
  }

  /** When it began, by {@link System#nanoTime}; {@code null} where it hasn't yet. */
  @Nullable Long beginning(UUID order) {
    return beginnings.get(order);
  }

  void write(Connection connection, UUID order, long cents) throws SQLException {
    insert(connection, "insert into effects (id, cents) values (?, ?)", order, cents);
  }

  /** The publisher's own row. */
  static void order(Connection connection, UUID order, long cents) throws SQLException {
    insert(connection, "insert into orders (id, cents) values (?, ?)", order, cents);
  }

  private static void insert(Connection connection, String sql, UUID order, long cents)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, order.toString());
      insert.setLong(2, cents);
      insert.executeUpdate();
    }
  }
}
