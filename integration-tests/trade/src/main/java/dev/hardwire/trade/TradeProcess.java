package dev.hardwire.trade;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.hardwire.durable.DurableStore;
import dev.hardwire.ledger.Evidence;
import dev.hardwire.remote.Remote;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What a process of the failure tests does, until it is killed. */
public final class TradeProcess {

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
    for (int i = 0; i < orders; i++) {
      UUID order = UUID.randomUUID();
      shop.transaction(
          store.dataSource(),
          tx -> {
            Evidence.order(tx.connection(), order);
            tx.orderPlaced().fire(order.toString(), 1);
          });
      System.out.println(order);
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
