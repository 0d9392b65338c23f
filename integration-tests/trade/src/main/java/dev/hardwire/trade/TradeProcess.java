package dev.hardwire.trade;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.hardwire.durable.DurableStore;
import dev.hardwire.ledger.Evidence;
import dev.hardwire.remote.Remote;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What a process of the failure tests does, until it is killed. */
public final class TradeProcess {

  private static final int TRANSACTIONS = 3_000;

  private TradeProcess() {}

  /**
   * Reaches a database of PostgreSQL.
   *
   * @param url its URL
   * @return hands out connections
   */
  public static DataSource database(String url) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(url);
    source.setUser("postgres");
    return source;
  }

  private static DurableStore store(String url) throws SQLException {
    HikariConfig pooled = new HikariConfig();
    pooled.setDataSource(database(url));
    DurableStore store =
        DurableStore.postgresql(new HikariDataSource(pooled))
            .polling(Duration.ofMillis(100))
            .heartbeat(Duration.ofMillis(200))
            .workers(4);
    Evidence.create(store.dataSource());
    return store;
  }

  /**
   * Places orders, and tells of each that was committed.
   *
   * @param url the database
   * @param remote by what they are sent
   * @param orders how many
   * @throws Exception if one can't be placed
   */
  public static void sell(String url, Remote remote, int orders) throws Exception {
    DurableStore store = store(url);
    ShopWiring shop = ShopWiring.create(store, remote);
    int atOnce = Math.max(1, orders / TRANSACTIONS);
    for (int sold = 0; sold < orders; sold += atOnce) {
      List<UUID> placed =
          Stream.generate(UUID::randomUUID).limit(Math.min(atOnce, orders - sold)).toList();
      shop.transaction(
          store.dataSource(),
          tx -> {
            for (UUID order : placed) {
              Evidence.order(tx.connection(), order);
              tx.orderPlaced().fire(order.toString(), 1);
            }
          });
      placed.forEach(System.out::println);
    }
    Thread.sleep(Duration.ofHours(1).toMillis());
  }

  /**
   * Enters what arrives, and tells when it begins.
   *
   * @param url the database
   * @param remote by what it arrives
   * @param millis how long each order takes
   * @throws Exception if the database fails
   */
  public static void enter(String url, Remote remote, long millis) throws Exception {
    BooksWiring.create(new Books(new Calls(database(url)), millis), store(url), remote);
    System.out.println("entering");
    Thread.sleep(Duration.ofHours(1).toMillis());
  }
}
