package dev.hardwire.modulith;

import dev.hardwire.ledger.Evidence;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes orders. */
@Component
public class Orders {
  private final DataSource dataSource;
  private final ApplicationEventPublisher events;

  Orders(DataSource dataSource, ApplicationEventPublisher events) {
    this.dataSource = dataSource;
    this.events = events;
  }

  /** Places an order, or changes its mind. */
  @Transactional
  public void place(UUID order, boolean regrets) throws SQLException {
    Evidence.order(DataSourceUtils.getConnection(dataSource), order);
    events.publishEvent(new OrderPlaced(order));
    if (regrets) {
      throw new Regret();
    }
  }

  /** Rolls the order back. */
  static final class Regret extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
