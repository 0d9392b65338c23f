package dev.hardwire.benchmarks.durable;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** db-scheduler by itself, as its manual shows it: the task writes its row in a transaction. */
final class Plain {
  private static final int THREADS = 8;
  private static final TaskDescriptor<String> CONFIRM =
      TaskDescriptor.of("shop.confirm", String.class);

  private final Product product;
  private final OneTimeTask<String> task;

  Plain(Product product, Effects effects) {
    this.product = product;
    this.task =
        Tasks.oneTime(CONFIRM)
            .execute(
                (instance, context) ->
                    confirm(product, effects, UUID.fromString(instance.getId())));
  }

  private static void confirm(Product product, Effects effects, UUID order) {
    effects.began(order);
    try (Connection connection = product.pool().getConnection()) {
      connection.setAutoCommit(false);
      effects.write(connection, order, 1);
      connection.commit();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A scheduler that polls as ours does. */
  Scheduler scheduler() {
    var builder =
        Scheduler.create(product.pool(), task)
            .threads(THREADS)
            .serializer(new Text())
            .pollingInterval(Duration.ofSeconds(1))
            .enableImmediateExecution();
    return product.name().equals("PostgreSQL")
        ? builder.pollUsingLockAndFetch(0.5, 1.0).build()
        : builder.build();
  }

  void schedule(Scheduler scheduler, UUID order) {
    scheduler.schedule(CONFIRM.instance(order.toString()).data("1").build(), Instant.now());
  }

  void scheduleAll(Scheduler scheduler, Stream<UUID> orders) {
    scheduler.scheduleBatch(
        orders
            .<TaskInstance<?>>map(order -> CONFIRM.instance(order.toString()).data("1").build())
            .toList(),
        Instant.now().minusSeconds(60));
  }

  /** Texts as bytes: by itself, the engine would take Java's serialization. */
  private static final class Text implements Serializer {
    @Override
    public byte[] serialize(Object data) {
      return String.valueOf(data).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] data) {
      return type.cast(new String(data, StandardCharsets.UTF_8));
    }
  }

  /** So that the same number is measured. */
  static List<UUID> orders(int number) {
    return Stream.generate(UUID::randomUUID).limit(number).toList();
  }
}
