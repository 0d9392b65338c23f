package dev.hardwire.durable.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.hardwire.durable.sql.DeliveryRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many deliveries a process takes before it can begin them. */
class LeasesTest {

  private long now;
  private final Leases leases = new Leases("mail", 100, () -> now);
  private int stored;
  private final List<Integer> asked = new ArrayList<>();

  private static Execution execution(int number) {
    return new Execution(Instant.EPOCH, new TaskInstance<>("mail.confirm", "" + number));
  }

  private List<Execution> executions(int count) {
    return IntStream.range(0, count).mapToObj(i -> execution(stored++)).toList();
  }

  /** A database that always has as many as are asked for. */
  private List<String> take(int atMost) {
    return leases
        .take(
            atMost,
            count -> {
              asked.add(count);
              return executions(count);
            })
        .stream()
        .map(Execution::getId)
        .toList();
  }

  private void pass(long millis) {
    now += TimeUnit.MILLISECONDS.toNanos(millis);
  }

  private void make(int count) {
    for (int i = 0; i < count; i++) {
      leases.made();
    }
  }

  @Test
  void asManyAreTakenAsCanBegin() {
    assertEquals(List.of("0", "1", "2"), take(3));
    assertEquals(List.of("3"), take(1));
    assertEquals(List.of(3, 1), asked);
  }

  @Test
  void shortOnesAreTakenAhead() {
    make(40);
    pass(500);
    assertEquals(List.of("0", "1", "2"), take(3));
    assertEquals(List.of("3", "4", "5"), take(3));
    assertEquals(List.of(20), asked);
    assertEquals(6, leases.room());
  }

  @Test
  void thereIsAnEnd() {
    make(4000);
    pass(250);
    assertEquals(100, leases.room());
    pass(250);
    assertEquals(0, leases.room());
  }

  @Test
  void whatArrivesNeedsNoDatabaseForAWhile() {
    assertEquals(List.of("0"), take(1));
    leases.add(executions(10));
    pass(99);
    assertEquals(List.of("1", "2"), take(2));
    assertEquals(List.of(1), asked);
    pass(1);
    assertEquals(List.of("11", "12"), take(2));
    assertEquals(List.of(1, 2), asked);
    assertEquals(List.of("3"), take(1));
  }

  @Test
  void databaseIsAskedWhereTooFewWait() {
    assertEquals(List.of("0"), take(1));
    leases.add(executions(2));
    assertEquals(List.of("1"), take(1));
    assertEquals(3, leases.take(4, count -> executions(2)).size());
    assertEquals(List.of("5"), take(1));
    assertEquals(List.of(1, 1), asked);
  }

  @Test
  void othersMayHaveWhatHasWaited() {
    leases.add(executions(1));
    pass(60);
    leases.add(executions(1));
    pass(50);
    long age = TimeUnit.MILLISECONDS.toNanos(100);
    assertEquals(List.of(new DeliveryRow("mail.confirm", "0", 1)), leases.removeOlderThan(age));
    assertEquals(List.of(), leases.removeOlderThan(age));
  }
}
