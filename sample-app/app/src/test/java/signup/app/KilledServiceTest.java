package signup.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.ledger.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The service is killed at any moment while many sign up, and started again: each message of each
 * stored user is sent, and written down once. {@code -Dhardwire.thorough=true} signs a thousand up,
 * {@code -Dhardwire.seed=…} kills at other moments.
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
final class KilledServiceTest {
  private static final long SEED = Long.getLong("hardwire.seed", 8);
  private static final boolean IS_THOROUGH = Boolean.getBoolean("hardwire.thorough");
  private static final int USERS = IS_THOROUGH ? 1_000 : 60;

  /** Before it is killed, a service sends less than this. */
  private static final int MOST_SENT = 20;

  private static final int STARTING_MILLIS = 1_500;
  private static final int SENDING_MILLIS = 30;

  private final Random chance = new Random(SEED);

  @TempDir private Path folder = Path.of("");

  @Test
  void fileLosesAndDoublesNothing() throws Exception {
    Path file = folder.resolve("signup.db");
    losesAndDoublesNothing(file.toString(), "jdbc:sqlite:" + file);
  }

  @Test
  void serverLosesAndDoublesNothing() throws Exception {
    try (PostgresServer server = PostgresServer.start()) {
      String url = server.newUrl() + "?user=postgres";
      losesAndDoublesNothing(url, url);
    }
  }

  private void losesAndDoublesNothing(String database, String url) throws Exception {
    try (ForeignMailServer mailServer = new ForeignMailServer();
        ForeignWebhook webhook = new ForeignWebhook(200)) {
      Map<String, String> environment = environment(mailServer, webhook);
      int kills = 0;
      while (SignupLedger.of(url).users().size() < USERS) {
        try (ChildProcess process = start(environment, database)) {
          process.type(missing(SignupLedger.of(url).users()));
          awaitMoment(mailServer);
          process.kill();
          kills++;
        }
      }
      while (SignupLedger.of(url).pending() > 0) {
        try (ChildProcess process = start(environment, database)) {
          Thread.sleep(STARTING_MILLIS);
          process.end();
        }
      }
      SignupLedger ledger = SignupLedger.of(url);
      System.out.println(ledger.line(kills, SEED));
      assertEquals(USERS, ledger.users().size());
      ledger.assertClean();
      assertTrue(mailServer.messages().size() >= USERS);
      assertTrue(webhook.posts().size() >= USERS);
    }
  }

  /** A moment while the service starts, or some while after it has sent some messages. */
  private void awaitMoment(ForeignMailServer mailServer) throws InterruptedException {
    if (chance.nextInt(5) == 0) {
      Thread.sleep(chance.nextInt(STARTING_MILLIS));
      return;
    }
    int enough = mailServer.messages().size() + 1 + chance.nextInt(MOST_SENT - 1);
    long tooLate = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
    while (mailServer.messages().size() < enough && System.nanoTime() < tooLate) {
      Thread.sleep(1);
    }
    Thread.sleep(chance.nextInt(SENDING_MILLIS));
  }

  private ChildProcess start(Map<String, String> environment, String database) throws IOException {
    return ChildProcess.withoutOutput(folder, environment, "--db", database);
  }

  private static String missing(Collection<String> users) {
    return IntStream.range(0, USERS)
        .mapToObj(i -> "ada" + i + "@example.org")
        .filter(email -> !users.contains(email))
        .map(email -> "Ada\n" + email + "\n")
        .collect(Collectors.joining());
  }

  private static Map<String, String> environment(
      ForeignMailServer mailServer, ForeignWebhook webhook) {
    Map<String, String> environment = new HashMap<>(mailServer.environment());
    environment.putAll(webhook.environment());
    return environment;
  }
}
