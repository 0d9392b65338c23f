package dev.hardwire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.durable.DurableStore;
import dev.hardwire.durable.engine.StoredFire;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeliveriesTest {

  private static final UUID ADA = UUID.fromString("01932a00-0000-7000-8000-000000000001");
  private static final UUID GRACE = UUID.fromString("01932a00-0000-7000-8000-000000000002");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  private DurableStore store() {
    return DurableStore.sqlite(file());
  }

  private Path file() {
    return folder.resolve("orders.db");
  }

  private int run(String... arguments) {
    return Hardwire.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }

  @BeforeEach
  void setAside() throws SQLException {
    assertEquals(Map.of(), store().deliveries().pending());
    setAside(ADA, 1);
    setAside(GRACE, 2);
  }

  /** As the store does when all attempts have failed. */
  private void setAside(UUID delivery, int minutes) throws SQLException {
    Instant firedAt = Instant.parse("2026-11-20T10:00:00Z");
    byte[] payload = ("{\"order\":\"" + delivery + "\"}").getBytes(StandardCharsets.UTF_8);
    try (Connection connection = store().dataSource().getConnection();
        PreparedStatement insert =
            connection.prepareStatement("insert into hardwire_dead_letters values (?,?,?,?,?,?)")) {
      insert.setString(1, "mail.confirm");
      insert.setString(2, delivery.toString());
      insert.setBytes(3, new StoredFire("order_placed", 2, firedAt, payload).toBytes());
      insert.setString(4, "java.io.IOException: no connection\n\tat mail.Mailer.send");
      insert.setInt(5, 8);
      insert.setLong(6, firedAt.plusSeconds(60L * minutes).toEpochMilli());
      insert.executeUpdate();
    }
  }

  @Test
  void whatWaitsAndWhatWasSetAsideIsListed() {
    store().deliveries().replay("mail.confirm", ADA);
    assertEquals(0, run("deliveries", "list", "--sqlite", file().toString()), err::toString);
    assertEquals(
        """
        Waiting:
          mail.confirm: 1
        Set aside:
          mail.confirm %s
            order_placed of version 2, fired 2026-11-20T10:00:00Z, set aside 2026-11-20T10:02:00Z after 8 attempts
            java.io.IOException: no connection
        """
            .formatted(GRACE),
        out.toString());
    assertEquals("", err.toString());
  }

  @Test
  void everythingIsShownOnDemand() {
    String file = file().toString();
    assertEquals(0, run("deliveries", "list", "--full", "--at-most", "1", "--sqlite", file));
    String text = out.toString();
    assertTrue(text.startsWith("No deliveries wait.\nSet aside:\n"), text);
    assertTrue(text.contains("    \tat mail.Mailer.send\n    {\"order\":\"" + ADA), text);
    assertFalse(text.contains(GRACE.toString()), text);
    assertTrue(text.endsWith("There may be more; --at-most shows them.\n"), text);
  }

  @Test
  void deliveriesAreMadeAgain() {
    String file = file().toString();
    assertEquals(
        1,
        run(
            "deliveries",
            "replay",
            "--sqlite",
            file,
            "mail.confirm",
            ADA.toString(),
            new UUID(0, 7).toString()));
    assertEquals("mail.confirm " + ADA + " is made again.\n", out.toString());
    assertEquals(
        "No delivery 00000000-0000-0000-0000-000000000007 of mail.confirm was set aside.\n",
        err.toString());
    assertEquals(Map.of("mail.confirm", 1L), store().deliveries().pending());
  }

  @Test
  void allDeliveriesOfACallbackAreMadeAgain() {
    assertEquals(
        0, run("deliveries", "replay", "--sqlite", file().toString(), "mail.confirm", "--all"));
    assertEquals("mail.confirm: 2 are made again.\n", out.toString());
    assertEquals(Map.of("mail.confirm", 2L), store().deliveries().pending());
    assertEquals(List.of(), store().deliveries().deadLetters(10));
  }

  @Test
  void deliveriesAreDiscarded() {
    String file = file().toString();
    assertEquals(
        0, run("deliveries", "discard", "--sqlite", file, "mail.confirm", GRACE.toString()));
    assertEquals("mail.confirm " + GRACE + " is discarded.\n", out.toString());
    assertEquals(1, store().deliveries().deadLetters(10).size());
    assertEquals(Map.of(), store().deliveries().pending());
  }

  @Test
  void fileThatIsNotThereIsNotMade() {
    Path typo = folder.resolve("order.db");
    assertEquals(2, run("deliveries", "list", "--sqlite", typo.toString()));
    assertEquals(
        "There is no file %s.\nSee hardwire deliveries list --help.\n".formatted(typo),
        err.toString());
    assertFalse(Files.exists(typo));
  }

  @Test
  void storeThatCannotBeReachedIsTold() {
    String nobody = "jdbc:postgresql://localhost:1/orders";
    assertEquals(2, run("deliveries", "list", "--postgresql", nobody, "--user", "ada"));
    assertTrue(
        err.toString().startsWith("The store of deliveries can't be opened: "), err::toString);
    assertEquals(2, run("deliveries", "list", "--postgresql", "localhost/orders"));
    assertTrue(err.toString().contains("localhost/orders is no address"), err::toString);
  }

  @Test
  void storeIsDemanded() {
    assertEquals(2, run("deliveries", "discard", "mail.confirm", ADA.toString()));
    assertTrue(err.toString().contains("--sqlite"), err::toString);
    assertEquals(2, run("deliveries", "replay", "--sqlite", file().toString(), "mail.confirm"));
    assertTrue(err.toString().contains("DELIVERY"), err::toString);
    assertEquals(2, run("deliveries"));
  }
}
