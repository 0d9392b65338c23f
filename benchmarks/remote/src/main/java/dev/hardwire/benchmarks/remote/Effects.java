package dev.hardwire.benchmarks.remote;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What is done for each order at the other end, and when that began. */
final class Effects {
  private final Map<UUID, Long> beginnings = new ConcurrentHashMap<>();

  void began(UUID order) {
    beginnings.putIfAbsent(order, System.nanoTime());
  }

  /** When it began, by {@link System#nanoTime}; {@code null} where it hasn't yet. */
  @Nullable Long beginning(UUID order) {
    return beginnings.get(order);
  }

  static void write(Connection connection, UUID order, long cents) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into effects (id, cents) values (?, ?)")) {
      insert.setString(1, order.toString());
      insert.setLong(2, cents);
      insert.executeUpdate();
    }
  }
}
