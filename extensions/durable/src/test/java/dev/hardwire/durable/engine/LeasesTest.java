package dev.hardwire.durable.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.hardwire.durable.sql.DeliveryTable;
import dev.hardwire.durable.sql.SqliteDatabase;
import dev.hardwire.durable.sql.Transaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many deliveries a process takes before it can begin them. */
class LeasesTest {

  private long now;

  @TempDir private Path folder;

  private SqliteDatabase database;
  private Leases leases;
  private int stored;
  private final List<Integer> asked = new ArrayList<>();

  @BeforeEach
  void create() throws SQLException {
    database = new SqliteDatabase(folder.resolve("mail.db"));
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String each : database.schema()) {
        statement.execute(each);
      }
    }
    leases = new Leases(new Ledger(database, InstantSource.system()), "mail", 100, () -> now);
  }

  @AfterEach
  void close() {
    database.closeIdle();
  }

  private static Execution execution(int number) {
    return new Execution(Instant.EPOCH, new TaskInstance<>("mail.confirm", "" + number));
  }

  private List<Execution> executions(int count) {
    return IntStream.range(0, count).mapToObj(i -> execution(stored++)).toList();
  }

  /** A database that always has as many as are asked for. */
  private List<String> take(int atMost) {
    return leases
        .take(
            atMost,
            count -> {
              asked.add(count);
              return executions(count);
            })
        .stream()
        .map(Execution::getId)
        .toList();
  }

  private void pass(long millis) {
    now += TimeUnit.MILLISECONDS.toNanos(millis);
  }

  private void make(int count) {
    for (int i = 0; i < count; i++) {
      leases.made();
    }
  }

  @Test
  void asManyAreTakenAsCanBegin() {
    assertEquals(List.of("0", "1", "2"), take(3));
    assertEquals(List.of("3"), take(1));
    assertEquals(List.of(3, 1), asked);
  }

  @Test
  void shortOnesAreTakenAhead() {
    make(40);
    pass(500);
    assertEquals(List.of("0", "1", "2"), take(3));
    assertEquals(List.of("3", "4", "5"), take(3));
    assertEquals(List.of(20), asked);
    assertEquals(6, leases.room());
  }

  @Test
  void thereIsAnEnd() {
    make(4000);
    pass(250);
    assertEquals(100, leases.room());
    pass(250);
    assertEquals(0, leases.room());
  }

  @Test
  void whatArrivesNeedsNoDatabaseForAWhile() {
    assertEquals(List.of("0"), take(1));
    leases.add(executions(10));
    pass(99);
    assertEquals(List.of("1", "2"), take(2));
    assertEquals(List.of(1), asked);
    pass(1);
    assertEquals(List.of("3", "4"), take(2));
    assertEquals(List.of(1, 2), asked);
  }

  @Test
  void databaseIsAskedWhereTooFewWait() {
    assertEquals(List.of("0"), take(1));
    leases.add(executions(2));
    assertEquals(List.of("1"), take(1));
    assertEquals(3, leases.take(4, count -> executions(2)).size());
    assertEquals(List.of("5"), take(1));
    assertEquals(List.of(1, 1), asked);
  }

  @Test
  void nothingBeginsWhileTheDatabaseIsAway() {
    leases.add(executions(10));
    for (int i = 0; i < 2; i++) {
      assertThrows(
          UncheckedIOException.class,
          () ->
              leases.take(
                  1,
                  count -> {
                    throw new UncheckedIOException(new IOException("away"));
                  }));
    }
    assertEquals(List.of("0"), take(1));
  }

  /** What is in the table, who has taken it, and that it keeps its place. */
  private List<String> stored() throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select task_instance, picked, picked_by, execution_time from hardwire_deliveries"
                    + " order by task_instance")) {
      while (rows.next()) {
        found.add(rows.getString(1) + " " + rows.getBoolean(2) + " " + rows.getString(3));
        assertEquals(Instant.EPOCH, database.customization().getInstant(rows, "execution_time"));
      }
    }
    return found;
  }

  private void arrive(int count) throws SQLException {
    List<TaskInstance<byte[]>> arriving =
        IntStream.range(0, count)
            .mapToObj(
                i -> new TaskInstance<>("mail.confirm", String.valueOf(stored++), new byte[0]))
            .toList();
    try (Transaction transaction = database.begin()) {
      leases.add(
          new DeliveryTable(database.customization())
              .addAll(
                  transaction.connection(),
                  arriving,
                  Instant.EPOCH,
                  new DeliveryTable.Taking(count, leases.owner(), Instant.EPOCH)));
      transaction.commit();
    }
  }

  @Test
  void othersMayHaveWhatHasWaited() throws SQLException {
    arrive(1);
    pass(60);
    arrive(1);
    assertEquals(List.of("0 true mail", "1 true mail"), stored());
    pass(50);
    leases.giveBack(TimeUnit.MILLISECONDS.toNanos(100));
    assertEquals(List.of("0 false null", "1 true mail"), stored());
    assertEquals(
        List.of("1"), leases.take(1, count -> List.of()).stream().map(Execution::getId).toList());
  }

  @Test
  void closingGivesBackAll() throws SQLException {
    arrive(2);
    make(40);
    pass(100);
    leases.close();
    assertEquals(List.of("0 false null", "1 false null"), stored());
    assertEquals(0, leases.room());
  }
}
