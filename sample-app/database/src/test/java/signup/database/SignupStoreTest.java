package signup.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SignupStoreTest {

  @ParameterizedTest
  @ValueSource(strings = {"signup.db", "a?b=c.db", "a#b %41.db", "ünï cödé.db", "-.db"})
  void fileHasTheNameThatWasAskedFor(String file, @TempDir Path folder) throws SQLException {
    Path path = folder.resolve(file);
    try (SignupStore store = SignupStore.at(path.toString());
        Connection connection = store.deliveries().dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE somewhere (x TEXT)");
      assertEquals(path.toString(), store.toString());
    }
    assertTrue(Files.exists(path));
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
  void nameThatNoFileCanHaveIsNoDatabase() {
    DatabaseUnavailable failure =
        assertThrows(DatabaseUnavailable.class, () -> SignupStore.at("a\0b"));
    assertEquals("cannot open the database a\0b: Nul character not allowed", failure.getMessage());
  }

  @Test
  void serverThatIsAwayIsNoDatabase() throws IOException {
    String url;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      url = "jdbc:postgresql://127.0.0.1:" + socket.getLocalPort() + "/signup";
    }
    DatabaseUnavailable failure =
        assertThrows(
            DatabaseUnavailable.class, () -> SignupStore.at(url + "?user=ada&password=secret"));
    String message = String.valueOf(failure.getMessage());
    assertTrue(message.startsWith("cannot open the database " + url + ": "), message);
  }

  private static void assertUnavailable(String message, Path file) {
    DatabaseUnavailable failure =
        assertThrows(DatabaseUnavailable.class, () -> SignupStore.at(file.toString()));
    assertEquals(message, failure.getMessage());
  }
}
