package dev.hardwire.remote.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.durable.engine.StoredFire;
import dev.hardwire.durable.internal.Departure;
import dev.hardwire.durable.sql.SqliteDatabase;
import dev.hardwire.durable.sql.Transaction;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much is read at once of what is to be sent. */
class DepartureTableTest {

  private static final int MEGABYTE = 1 << 20;

  @TempDir private Path folder;

  private SqliteDatabase database;
  private DepartureTable departures;

  @BeforeEach
  void create() throws SQLException {
    database = new SqliteDatabase(folder.resolve("shop.db"));
    departures = new DepartureTable(database, InstantSource.system());
    departures.create();
  }

  @AfterEach
  void close() {
    database.closeIdle();
  }

  private void add(int... bytes) throws SQLException {
    try (Transaction transaction = database.begin()) {
      for (int length : bytes) {
        departures.add(
            transaction.connection(),
            new Departure(
                UUID.randomUUID(),
                new StoredFire("order_placed", 1, Instant.EPOCH, new byte[length]),
                null));
      }
      transaction.commit();
    }
  }

  /** The lengths of the payloads of each page. */
  private List<List<Integer>> pages(int atMost) throws SQLException {
    List<List<Integer>> pages = new ArrayList<>();
    List<DepartureTable.Row> page = departures.after(Long.MIN_VALUE, atMost);
    while (!page.isEmpty()) {
      pages.add(page.stream().map(row -> row.departure().fire().payload().length).toList());
      page = departures.after(page.get(page.size() - 1).position(), atMost);
    }
    return pages;
  }

  @Test
  void pageHasSoMany() throws SQLException {
    add(1, 2, 3, 4, 5);
    assertEquals(List.of(List.of(1, 2), List.of(3, 4), List.of(5)), pages(2));
  }

  @Test
  void pageHasFewerThatAreLarge() throws SQLException {
    add(7 * MEGABYTE, 8 * MEGABYTE, 6 * MEGABYTE, 1);
    assertEquals(
        List.of(List.of(7 * MEGABYTE, 8 * MEGABYTE, 6 * MEGABYTE), List.of(1)), pages(1000));
  }

  @Test
  void whatIsLargerThanAPageIsReadByItself() throws SQLException {
    add(17 * MEGABYTE, 1);
    assertEquals(List.of(List.of(17 * MEGABYTE), List.of(1)), pages(1000));
  }
}
