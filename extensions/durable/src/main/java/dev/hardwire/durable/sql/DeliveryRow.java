package dev.hardwire.durable.sql;

import com.github.kagkarlsson.scheduler.task.Execution;

/**
 * A stored delivery as it was when somebody took it.
 *
 * @param callback the id that it was stored for
 * @param delivery what the fire is known by
 * @param version is another one as soon as somebody else takes the delivery
 */
public record DeliveryRow(String callback, String delivery, long version) {

  /**
   * What the engine took.
   *
   * @param execution the engine's word for it
   * @return the row
   */
  public static DeliveryRow of(Execution execution) {
    return new DeliveryRow(execution.getTaskName(), execution.getId(), execution.version);
  }
}
