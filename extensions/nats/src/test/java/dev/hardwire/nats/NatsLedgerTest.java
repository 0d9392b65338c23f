package dev.hardwire.nats;

import dev.hardwire.ledger.LedgerProcess;
import dev.hardwire.ledger.PostgresServer;
import dev.hardwire.trade.TradeLedger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What becomes of orders when processes on their way are killed, stopped or away: {@code
 * -Dhardwire.thorough=true}, {@code -Dhardwire.seed=…} for other moments.
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
@EnabledIfSystemProperty(
    named = "hardwire.thorough",
    matches = "true",
    disabledReason = "Kafka's runs in each build, this one with -Dhardwire.thorough=true")
class NatsLedgerTest {

  private static final long SEED = Long.getLong("hardwire.seed", 8);

  @TempDir private Path folder;

  private final Random chance = new Random(SEED);
  private final List<LedgerProcess> processes = new ArrayList<>();
  private @Nullable NatsServer nats;
  private @Nullable PostgresServer postgres;
  private String shop = "";
  private String books = "";

  @BeforeEach
  void start() throws Exception {
    nats = NatsServer.start(folder);
    postgres = PostgresServer.start();
    shop = postgres.newUrl();
    books = postgres.newUrl();
  }

  @AfterEach
  void end() throws Exception {
    processes.forEach(LedgerProcess::close);
    if (postgres != null) {
      postgres.close();
    }
    if (nats != null) {
      nats.close();
    }
  }

  private NatsServer server() {
    return Objects.requireNonNull(nats);
  }

  private LedgerProcess started(Class<?> main, String url, long number)
      throws IOException, InterruptedException {
    LedgerProcess process = LedgerProcess.start(main, url, server().url(), String.valueOf(number));
    processes.add(process);
    return process.awaitFirst();
  }

  @Test
  void receiversAndServerAreKilled() throws Exception {
    int orders = 20_000;
    started(Selling.class, shop, orders);
    LedgerProcess entering = started(Entering.class, books, 0);
    for (int kills = 0; kills < 3; kills++) {
      Thread.sleep(200 + chance.nextInt(10_000));
      entering.kill();
      if (kills == 1) {
        server().kill();
        server().restart();
      }
      entering = started(Entering.class, books, 0);
    }
    assertClean("receiver killed 3 times, server once", orders);
  }

  @Test
  void serverIsAway() throws Exception {
    int orders = 5_000;
    server().kill();
    started(Selling.class, shop, orders);
    Thread.sleep(60_000);
    server().restart();
    started(Entering.class, books, 0);
    assertClean("server away", orders);
  }

  @Test
  void receiverOfAGroupIsStoppedAndContinued() throws Exception {
    int orders = 5_000;
    LedgerProcess first = started(Entering.class, books, 2);
    started(Entering.class, books, 2);
    started(Selling.class, shop, orders);
    Thread.sleep(chance.nextInt(2_000));
    first.signal("STOP");
    Thread.sleep(40_000);
    first.signal("CONT");
    assertClean("2 receivers, one stopped beyond the server's patience", orders);
  }

  private void assertClean(String name, int orders) throws Exception {
    TradeLedger.await("NATS, " + name, shop, books, orders).assertClean(orders);
  }
}
