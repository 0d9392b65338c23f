package dev.hardwire.durable.sql;

import com.github.kagkarlsson.scheduler.task.Execution;
import java.util.List;
import java.util.function.IntFunction;

/** Takes what is due for this process. */
@FunctionalInterface
public interface Leasing {

  /**
   * Takes what is to begin now.
   *
   * @param atMost how many
   * @param database takes as many from the database
   * @return what was taken, now or before
   */
  List<Execution> take(int atMost, IntFunction<List<Execution>> database);
}
