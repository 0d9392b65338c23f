package dev.hardwire.durable;

import dev.hardwire.durable.internal.DurableCall;
import dev.hardwire.durable.sql.ConnectionPool;
import dev.hardwire.durable.sql.ConnectionSource;
import dev.hardwire.ledger.Evidence;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A process that takes orders and delivers them, until somebody kills it: {@code url, seed, role}.
 * Each order that is committed is written to the standard output.
 */
final class Shop {

  private Shop() {}

  static DurableStore store(String url) {
    return (url.startsWith("jdbc:sqlite:")
            ? DurableStore.sqlite(Path.of(url.substring("jdbc:sqlite:".length())))
            : DurableStore.postgresql(pool(url)))
        .polling(Duration.ofMillis(100))
        .heartbeat(Duration.ofMillis(200))
        .workers(4);
  }

  private static DataSource pool(String url) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(url);
    source.setUser("postgres");
    return new ConnectionSource(new ConnectionPool(source::getConnection)::lend);
  }

  /** Writes its effect, and takes its time before and after. */
  static DurableCall<OrderPlacedPayload> careful(int longestMillis) {
    return (payload, delivery) -> {
      pause(longestMillis);
      Evidence.effect(delivery.connection(), payload.order());
      pause(longestMillis);
    };
  }

  private static void pause(int longestMillis) throws InterruptedException {
    Thread.sleep(ThreadLocalRandom.current().nextInt(longestMillis + 1));
  }

  public static void main(String[] arguments) throws Exception {
    String role = arguments[2];
    DurableStore store = store(arguments[0]);
    Random chance = new Random(Long.parseLong(arguments[1]));
    DurableCall<OrderPlacedPayload> call =
        role.equals("die-in-callback")
            ? (payload, delivery) -> {
              Evidence.effect(delivery.connection(), payload.order());
              Runtime.getRuntime().halt(9);
            }
            : careful(role.equals("slow") ? 300 : 4);
    Orders orders = Orders.with(store, call, callback -> callback.retry(50, 10, 100));
    if (role.equals("die-before-trigger")) {
      try (Connection connection = store.dataSource().getConnection()) {
        connection.setAutoCommit(false);
        Evidence.order(connection, orders.fire(orders.in(connection), 1));
        connection.commit();
        Runtime.getRuntime().halt(9);
      }
    }
    while (!role.equals("work")) {
      UUID order = trade(orders, store.dataSource(), chance.nextInt(10) == 0);
      if (order != null) {
        System.out.println(order);
      }
      Thread.sleep(chance.nextInt(3));
    }
    System.out.println("working");
    Thread.sleep(Duration.ofHours(1).toMillis());
  }

  /** Places an order, or changes its mind. */
  static @Nullable UUID trade(Orders orders, DataSource dataSource, boolean regrets)
      throws SQLException {
    UUID[] placed = new UUID[1];
    try {
      orders.transaction(
          dataSource,
          outlet -> {
            placed[0] = orders.fire(outlet, 1);
            Evidence.order(outlet.connection(), placed[0]);
            if (regrets) {
              throw new Regret();
            }
          });
      return placed[0];
    } catch (Regret regret) {
      return null;
    }
  }

  private static final class Regret extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
