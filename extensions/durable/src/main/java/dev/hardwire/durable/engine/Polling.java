package dev.hardwire.durable.engine;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/**
 * Builds a scheduler that waits between its polls by a clock that nobody can set; by the other one
 * it would wait an hour if that is set back by an hour.
 */
final class Polling extends SchedulerBuilder {

  Polling(DataSource dataSource, List<Task<?>> tasks) {
    super(dataSource, tasks);
  }

  @Override
  protected Waiter buildWaiter() {
    return new Waiter(poolingInterval, () -> Instant.EPOCH.plusNanos(System.nanoTime()));
  }
}
