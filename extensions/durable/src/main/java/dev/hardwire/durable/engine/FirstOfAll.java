package dev.hardwire.durable.engine;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;

/**
 * The schedule of what is always due, and before any delivery: a backlog of deliveries doesn't keep
 * it waiting.
 */
final class FirstOfAll implements Schedule {

  private static final Duration LEAD = Outbox.LEAD.multipliedBy(2);

  static final FirstOfAll INSTANCE = new FirstOfAll();

  private FirstOfAll() {}

  static Instant at(Instant now) {
    return now.minus(LEAD);
  }

  @Override
  public Instant getNextExecutionTime(ExecutionComplete complete) {
    return at(complete.getTimeDone());
  }

  @Override
  public boolean isDeterministic() {
    return false;
  }
}
