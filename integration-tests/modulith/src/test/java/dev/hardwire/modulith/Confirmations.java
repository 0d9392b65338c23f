package dev.hardwire.modulith;

import dev.hardwire.ledger.Evidence;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of orders, in a transaction of its own. */
@Component
public class Confirmations {
  private static final int LONGEST_PAUSE_MILLIS = 4;

  private final DataSource dataSource;

  Confirmations(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Writes its effect, and takes its time before and after. */
  @ApplicationModuleListener
  public void confirm(OrderPlaced placed) throws SQLException, InterruptedException {
    pause();
    Evidence.effect(DataSourceUtils.getConnection(dataSource), placed.order());
    pause();
  }

  private static void pause() throws InterruptedException {
    Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MILLIS + 1));
  }
}
