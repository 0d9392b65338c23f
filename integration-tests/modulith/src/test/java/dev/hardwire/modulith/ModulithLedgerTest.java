package dev.hardwire.modulith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.ledger.Evidence;
import dev.hardwire.ledger.Ledger;
import dev.hardwire.ledger.LedgerProcess;
import dev.hardwire.ledger.PostgresServer;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What becomes of orders that Spring Modulith's registry keeps, when processes are killed as those
 * with durable callbacks are. The numbers are printed for the comparison in {@code
 * docs/durable.md}; what it promises, at least once for each committed event, is asserted.
 */
final class ModulithLedgerTest {
  private static final long SEED = Long.getLong("hardwire.seed", 8);
  private static final int KILLS = 60;
  private static final long UNCHANGED_MILLIS = 10_000;

  private static final String OUTSTANDING =
      "select count(*) from event_publication where completion_date is null";

  @Test
  void processIsKilled() throws Exception {
    killed("Spring Modulith, kill -9, PostgreSQL", 1);
  }

  @Test
  void oneOfTwoProcessesIsKilled() throws Exception {
    killed("Spring Modulith, kill -9, 2 processes, PostgreSQL", 2);
  }

  private static void killed(String name, int processes) throws Exception {
    Random chance = new Random(SEED);
    try (PostgresServer server = PostgresServer.start()) {
      String url = server.newUrl();
      DataSource data = data(url);
      Evidence.create(data);
      List<String> acknowledged =
          LedgerProcess.killed(
              KILLS / processes, processes, chance, seed -> start(url, seed, "trade"));
      try (LedgerProcess shop = start(url, SEED, "work").awaitFirst()) {
        awaitUnchanged(data);
        shop.kill();
      }
      Ledger ledger =
          Ledger.count(
              name + ", " + KILLS + " kills",
              data,
              Evidence.count(data, OUTSTANDING),
              acknowledged);
      assertTrue(ledger.orders() > 0);
      assertEquals(0, ledger.ghosts());
      assertEquals(0, ledger.lost());
    }
  }

  /** Until nothing is outstanding, or nothing happens any more. */
  private static void awaitUnchanged(DataSource data) throws Exception {
    long outstanding = Evidence.count(data, OUTSTANDING);
    long since = System.currentTimeMillis();
    while (outstanding > 0 && System.currentTimeMillis() - since < UNCHANGED_MILLIS) {
      Thread.sleep(100);
      long now = Evidence.count(data, OUTSTANDING);
      if (now != outstanding) {
        outstanding = now;
        since = System.currentTimeMillis();
      }
    }
  }

  private static LedgerProcess start(String url, long seed, String role) throws Exception {
    return LedgerProcess.start(ModulithShop.class, url, Long.toString(seed), role);
  }

  private static DataSource data(String url) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(url);
    source.setUser("postgres");
    return source;
  }
}
