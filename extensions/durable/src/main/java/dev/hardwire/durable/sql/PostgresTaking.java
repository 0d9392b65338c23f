package dev.hardwire.durable.sql;

import com.github.kagkarlsson.scheduler.TaskResolver;
import com.github.kagkarlsson.scheduler.jdbc.JdbcTaskRepositoryContext;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Execution;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Takes what is due by a statement without a join. Where the table was empty when PostgreSQL looked
 * at it last, the engine's own statement reads the whole table for each row that it takes, and a
 * backlog of some thousand deliveries is made at a few dozen per second, until it looks again.
 */
final class PostgresTaking extends PostgreSqlJdbcCustomization {

  static final String TAKE =
      """
      update hardwire_deliveries
      set picked = true, picked_by = ?, last_heartbeat = ?, version = version + 1
      where ctid = any (array(
        select ctid from hardwire_deliveries
        where picked = false and execution_time <= ? and task_name <> all (?)
        order by execution_time limit ? for update skip locked))
      returning *
      """;

  private final Leasing leasing;

  PostgresTaking(Leasing leasing) {
    super(false, false);
    this.leasing = leasing;
  }

  @Override
  public List<Execution> lockAndFetchSingleStatement(
      JdbcTaskRepositoryContext context, Instant now, int limit, boolean orderByPriority) {
    return leasing.take(limit, atMost -> take(context, now, atMost));
  }

  private List<Execution> take(JdbcTaskRepositoryContext context, Instant now, int atMost) {
    String[] unknown =
        context.taskResolver.getUnresolved().stream()
            .map(TaskResolver.UnresolvedTask::getTaskName)
            .toArray(String[]::new);
    return context
        .jdbcRunner
        .query(
            TAKE,
            statement -> {
              statement.setString(1, context.schedulerName.getName());
              setInstant(statement, 2, now);
              setInstant(statement, 3, now);
              statement.setArray(4, statement.getConnection().createArrayOf("text", unknown));
              statement.setInt(5, atMost);
            },
            context.resultSetMapper.get())
        .stream()
        .sorted(Comparator.comparing(Execution::getExecutionTime))
        .toList();
  }
}
