package signup.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class DatabaseTest {
  private final List<User> added = new ArrayList<>();
  private final Database database = new Database(added::add);
  private final Connection connection = inMemory();

  @BeforeEach
  void open() throws SQLException {
    database.createTable(connection);
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void storedRowIsReadBack() throws SQLException {
    Instant before = Instant.now().minusSeconds(1);
    database.addUser(connection, "Zoë \"Z\" O'Brien", "zoe@example.org");
    User zoe = added.get(0);
    assertEquals(new User(1, "Zoë \"Z\" O'Brien", "zoe@example.org", zoe.joinedAt()), zoe);
    assertTrue(Duration.between(before, zoe.joinedAt()).compareTo(Duration.ofMinutes(1)) < 0);
  }

  @Test
  void addressThatIsAlreadyThereIsRefusedWhateverItsCase() throws SQLException {
    database.addUser(connection, "Ada", "ada@example.org");
    DuplicateEmail refusal =
        assertThrows(
            DuplicateEmail.class, () -> database.addUser(connection, "Eve", "ADA@example.org"));
    assertEquals("ADA@example.org has already signed up", refusal.getMessage());
    assertEquals(1, added.size());
  }

  @Test
  void tableThatExistsIsKept() throws SQLException {
    database.addUser(connection, "Ada", "ada@example.org");
    database.createTable(connection);
    database.addUser(connection, "Bob", "bob@example.org");
    assertEquals(List.of(1L, 2L), added.stream().map(User::id).toList());
  }

  private static Connection inMemory() {
    try {
      return DriverManager.getConnection("jdbc:sqlite::memory:");
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
