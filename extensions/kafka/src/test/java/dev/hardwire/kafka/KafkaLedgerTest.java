package dev.hardwire.kafka;

import dev.hardwire.ledger.LedgerProcess;
import dev.hardwire.ledger.PostgresServer;
import dev.hardwire.testing.KafkaBroker;
import dev.hardwire.trade.TradeLedger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What becomes of orders when processes on their way are killed, stopped or away. {@code
 * -Dhardwire.thorough=true} places many, {@code -Dhardwire.seed=…} kills at other moments.
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class KafkaLedgerTest {

  private static final long SEED = Long.getLong("hardwire.seed", 8);
  private static final boolean IS_THOROUGH = Boolean.getBoolean("hardwire.thorough");

  @AutoClose private static PostgresServer server;

  private final Random chance = new Random(SEED);
  private final String prefix = UUID.randomUUID().toString();
  private final KafkaBroker broker = KafkaBroker.start();
  private final List<LedgerProcess> processes = new ArrayList<>();
  private String shop = "";
  private String books = "";

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    server = PostgresServer.start();
  }

  @AfterEach
  void end() {
    processes.forEach(LedgerProcess::close);
    broker.close();
  }

  private LedgerProcess selling(int orders) throws Exception {
    shop = server.newUrl();
    return started(Selling.class, shop, orders);
  }

  private LedgerProcess entering(long millis) throws Exception {
    books = books.isEmpty() ? server.newUrl() : books;
    LedgerProcess process = started(Entering.class, books, millis);
    process.awaitFirst();
    return process;
  }

  private LedgerProcess started(Class<?> main, String url, long number) throws IOException {
    LedgerProcess process =
        LedgerProcess.start(main, url, broker.servers(), prefix, String.valueOf(number));
    processes.add(process);
    return process;
  }

  @Test
  void receiversAndBrokerAreKilled() throws Exception {
    int orders = IS_THOROUGH ? 60_000 : 400;
    LedgerProcess selling = selling(orders);
    LedgerProcess entering = entering(0);
    for (int kills = 0; kills < 3; kills++) {
      Thread.sleep(200 + chance.nextInt(IS_THOROUGH ? 20_000 : 800));
      entering.kill();
      if (kills == 1) {
        broker.kill();
        broker.restart();
      }
      entering = entering(0);
    }
    selling.awaitFirst();
    assertClean("receiver killed 3 times, broker once", orders);
  }

  @Test
  void brokerIsAway() throws Exception {
    int orders = IS_THOROUGH ? 5_000 : 200;
    broker.kill();
    selling(orders).awaitFirst();
    Thread.sleep(IS_THOROUGH ? 60_000 : 2_000);
    broker.restart();
    entering(0);
    assertClean("broker away", orders);
  }

  @Test
  void receiverOfAGroupIsStoppedAndContinued() throws Exception {
    int orders = IS_THOROUGH ? 10_000 : 300;
    LedgerProcess first = entering(2);
    entering(2);
    selling(orders).awaitFirst();
    Thread.sleep(chance.nextInt(500));
    first.signal("STOP");
    Thread.sleep(IS_THOROUGH ? 20_000 : 9_000);
    first.signal("CONT");
    assertClean("2 receivers, one stopped beyond its session", orders);
  }

  @Test
  void slowCallbacksHoldNobodyUp() throws Exception {
    int orders = IS_THOROUGH ? 1_000 : 60;
    selling(orders).awaitFirst();
    entering(200);
    assertClean("callbacks of 200 ms", orders);
  }

  private void assertClean(String name, int orders) throws Exception {
    TradeLedger.await("Kafka, " + name, shop, books, orders).assertClean(orders);
  }
}
