package signup.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DatabaseTest {
  private final List<User> added = new ArrayList<>();

  @Test
  void storedRowIsReadBack() {
    Instant before = Instant.now().minusSeconds(1);
    try (Database database = new Database(":memory:", added::add)) {
      database.addUser("Zoë \"Z\" O'Brien", "zoe@example.org");
      User zoe = database.findUser("zoe@example.org").orElseThrow();
      assertEquals(new User(1, "Zoë \"Z\" O'Brien", "zoe@example.org", zoe.joinedAt()), zoe);
      assertTrue(Duration.between(before, zoe.joinedAt()).compareTo(Duration.ofMinutes(1)) < 0);
      assertEquals(List.of(zoe), added);
      assertEquals(Optional.empty(), database.findUser("ada@example.org"));
    }
  }

  @Test
  void addressThatIsAlreadyThereIsRefusedWhateverItsCase() {
    try (Database database = new Database(":memory:", added::add)) {
      database.addUser("Ada", "ada@example.org");
      DuplicateEmail refusal =
          assertThrows(DuplicateEmail.class, () -> database.addUser("Eve", "ADA@example.org"));
      assertEquals("ADA@example.org has already signed up", refusal.getMessage());
      assertEquals(1, added.size());
      assertEquals("Ada", database.findUser("Ada@Example.org").orElseThrow().name());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"signup.db", "a?b=c.db", "a#b %41.db", "ünï cödé.db", "-.db"})
  void rowsAreStillThereInTheNextRun(String file, @TempDir Path folder) {
    String path = folder.resolve(file).toString();
    try (Database database = new Database(path, added::add)) {
      database.addUser("Ada", "ada@example.org");
    }
    try (Database database = new Database(path, added::add)) {
      assertEquals(Optional.of(added.get(0)), database.findUser("ada@example.org"));
      assertThrows(DuplicateEmail.class, () -> database.addUser("Ada", "ada@example.org"));
    }
    assertEquals(List.of(file), List.of(folder.toFile().list()), "nothing else is left behind");
  }

  @Test
  void twoRunsMayUseOneFile(@TempDir Path folder) {
    String path = folder.resolve("signup.db").toString();
    try (Database one = new Database(path, added::add);
        Database other = new Database(path, added::add)) {
      one.addUser("Ada", "ada@example.org");
      assertThrows(DuplicateEmail.class, () -> other.addUser("Ada", "ada@example.org"));
      other.addUser("Bob", "bob@example.org");
      assertEquals("Bob", one.findUser("bob@example.org").orElseThrow().name());
    }
  }

  @Test
  void folderIsNoDatabase(@TempDir Path folder) {
    assertUnavailable("cannot open the database " + folder + ": it is a folder", folder);
  }

  @Test
  void fileInMissingFolderIsNoDatabase(@TempDir Path folder) {
    Path file = folder.resolve("missing/signup.db");
    assertUnavailable(
        "cannot open the database " + file + ": " + file.getParent() + " does not exist", file);
  }

  @Test
  void fileBelowAFileIsNoDatabase(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("notes.txt")).resolve("signup.db");
    assertUnavailable(
        "cannot open the database " + file + ": " + file.getParent() + " is not a folder", file);
  }

  @Test
  void otherFileIsNoDatabase(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "buy milk\n".repeat(1_000));
    assertUnavailable(
        "cannot open the database "
            + file
            + ": [SQLITE_NOTADB] File opened that is not a database file (file is not a database)",
        file);
  }

  @Test
  void nameThatNoFileCanHaveIsNoDatabase() {
    DatabaseUnavailable failure =
        assertThrows(DatabaseUnavailable.class, () -> new Database("a\0b", added::add));
    assertEquals("cannot open the database a\0b: Nul character not allowed", failure.getMessage());
  }

  @Test
  void closedDatabaseIsUnavailable() {
    Database database = new Database(":memory:", added::add);
    database.close();
    assertThrows(DatabaseUnavailable.class, () -> database.addUser("Ada", "ada@example.org"));
    assertThrows(DatabaseUnavailable.class, () -> database.findUser("ada@example.org"));
  }

  private void assertUnavailable(String message, Path file) {
    DatabaseUnavailable failure =
        assertThrows(DatabaseUnavailable.class, () -> new Database(file.toString(), added::add));
    assertEquals(message, failure.getMessage());
  }
}
