package dev.hardwire.durable.engine;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.hardwire.durable.Deliveries;
import dev.hardwire.durable.DurableStoreException;
import dev.hardwire.durable.PayloadCodec;
import dev.hardwire.durable.sql.ConnectionSource;
import dev.hardwire.durable.sql.Database;
import dev.hardwire.durable.sql.DeliveryTable;
import dev.hardwire.runtime.internal.ErrorReports;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the deliveries of one wiring in this process, from its start until it is closed. */
public final class Engine {

  private static final System.Logger LOG = System.getLogger("dev.hardwire.durable");

  /** The engine has no "never"; what it counts from is when the delivery became due. */
  private static final Duration NEVER = Duration.ofDays(365_000);

  /** The name of the task that sends what is kept for other processes. */
  static final String RELAY = "hardwire.relay";

  private static final Duration AFTER_INTERRUPT = Duration.ofSeconds(5);

  private final String name;
  private final StoreSettings settings;
  private final Ledger ledger;
  private final Outbox outbox;
  private final Failures failures;
  private final Leases leases;
  private final Worker worker;
  private final ExecutorService threads;
  private final Housekeeping housekeeping;
  private final Deliveries deliveries;
  private final Scheduler scheduler;

  /**
   * Makes an engine that does nothing yet.
   *
   * @param wiring the name of the wiring
   * @param settings the store's
   * @param codec reads payloads
   * @param errors is told of what a person should know
   * @param callbacks all of the wiring
   * @param relay sends what is kept for others; {@code null} where there is nothing
   */
  public Engine(
      String wiring,
      StoreSettings settings,
      PayloadCodec codec,
      ErrorReports errors,
      List<DurableCallback<?>> callbacks,
      @Nullable Relaying relay) {
    this.settings = settings;
    name = name(wiring);
    Database database = settings.database();
    ledger = new Ledger(database, settings.clock());
    outbox = new Outbox(database, settings.clock());
    failures = new Failures(ledger, errors, this::wakeAfter);
    leases =
        new Leases(ledger, name, database.marksWhatItReads() ? Leases.MOST : 0, System::nanoTime);
    worker = new Worker(ledger, codec, failures, settings.deadAfter(), this::wake, leases);
    threads =
        Executors.newFixedThreadPool(
            settings.workers() + (relay == null ? 0 : 1), new Threads("hardwire-durable-worker-"));
    List<Task<?>> tasks = tasks(callbacks, worker);
    Set<String> known = tasks.stream().map(Task::getName).collect(Collectors.toSet());
    deliveries = StoredDeliveries.of(settings, Optional.of(known), this::wake);
    housekeeping = new Housekeeping(ledger, settings.window());
    scheduler = scheduler(tasks, relay);
  }

  /** Sends what is kept for other processes. */
  @FunctionalInterface
  public interface Relaying {

    /**
     * Sends until the thread is wanted back, or for a while.
     *
     * @param polling how often to look for what others have kept
     * @param isClosing whether the thread is wanted back
     */
    void run(Duration polling, BooleanSupplier isClosing);
  }

  /** Unlike any other, whatever becomes of process numbers; the engine takes 50 characters. */
  private static String name(String wiring) {
    String name = UUID.randomUUID() + " " + wiring;
    return name.substring(0, Math.min(name.length(), 50));
  }

  private static List<Task<?>> tasks(List<DurableCallback<?>> callbacks, Worker worker) {
    List<Task<?>> tasks = new ArrayList<>();
    for (DurableCallback<?> callback : callbacks) {
      tasks.add(new DeliveryTask<>(callback.id(), callback, worker));
      for (String id : callback.formerly()) {
        tasks.add(new DeliveryTask<>(id, callback, worker));
      }
    }
    return tasks;
  }

  private RecurringTask<Void> recurring(Relaying relay) {
    Duration polling = settings.polling();
    return Tasks.recurring(RELAY, FirstOfAll.INSTANCE)
        .onDeadExecution(
            (dead, operations) ->
                operations.reschedule(dead, FirstOfAll.INSTANCE.getNextExecutionTime(dead)))
        .execute((instance, context) -> relay.run(polling, worker::isClosing));
  }

  private Scheduler scheduler(List<Task<?>> tasks, @Nullable Relaying relay) {
    Database database = settings.database();
    Polling polling = new Polling(new ConnectionSource(database::connect), tasks);
    if (database.marksWhatItReads()) {
      // No more than can begin at once; the leases know how many that may be.
      polling.pollUsingLockAndFetch(0.5, 1.0);
    } else {
      polling.pollUsingFetch(0.5, 6.0);
    }
    if (relay != null) {
      polling.startTasks(recurring(relay));
    }
    return polling
        .tableName(DeliveryTable.NAME)
        .serializer(PlainBytes.INSTANCE)
        .jdbcCustomization(database.taking(leases))
        .schedulerName(new SchedulerName.Fixed(name))
        .clock(() -> settings.clock().instant())
        .threads(settings.workers() + (relay == null ? 0 : 1))
        .executorService(threads)
        .dueExecutor(Executors.newSingleThreadExecutor(new Threads("hardwire-durable-poll-")))
        .housekeeperExecutor(
            Executors.newScheduledThreadPool(2, new Threads("hardwire-durable-heartbeat-")))
        .pollingInterval(settings.polling())
        .heartbeatInterval(settings.heartbeat())
        .missedHeartbeatsLimit(StoreSettings.MISSED_HEARTBEATS)
        .deleteUnresolvedAfter(NEVER)
        .failureLogging(LogLevel.OFF, false)
        .build();
  }

  /**
   * Begins to make deliveries. Those that were begun by a process that has died are made at once
   * where there can be no other, and elsewhere when they lack its heartbeats.
   *
   * @throws SQLException if the database can't be reached
   */
  public void start() throws SQLException {
    if (settings.database().hasOneProcess()) {
      ledger.reviveAll();
    }
    ledger.bringForward(RELAY);
    scheduler.start();
    housekeeping.start();
    housekeeping.later(this::reportUnknown, Duration.ZERO);
    housekeeping.later(this::giveBack, settings.heartbeat());
  }

  /** What waits here has no heartbeat, and others may be idle. */
  private void giveBack() {
    try {
      leases.giveBack(settings.heartbeat().toNanos());
    } catch (SQLException | RuntimeException failure) {
      housekeeping.warn("What others may make could not be given back", failure);
    }
    housekeeping.later(this::giveBack, settings.heartbeat());
  }

  private void reportUnknown() {
    try {
      deliveries.unknown().forEach(failures::unknown);
    } catch (DurableStoreException failure) {
      housekeeping.warn("It is not known whether deliveries wait that nobody makes", failure);
    }
  }

  /**
   * Where deliveries are stored.
   *
   * @return the outbox
   */
  public Outbox outbox() {
    return outbox;
  }

  /**
   * Stores what other processes send.
   *
   * @param codec reads arguments
   * @param events what is received, by the names
   * @return what takes it
   */
  public Arrivals arrivals(PayloadCodec codec, Map<String, ReceivedEvent<?>> events) {
    return new Arrivals(ledger, outbox, leases, failures, this::wake, codec, events);
  }

  /**
   * What is stored.
   *
   * @return what is stored now, whenever it is asked
   */
  public Deliveries deliveries() {
    return deliveries;
  }

  /** Has what is due made at once. */
  public void wake() {
    scheduler.triggerCheckForDueExecutions();
  }

  private void wakeAfter(Duration delay) {
    if (delay.compareTo(settings.polling()) < 0) {
      housekeeping.later(this::wake, delay);
    }
  }

  /**
   * Begins no more deliveries, and waits for those that run; what takes longer is interrupted, and
   * made again when a process of the wiring runs.
   *
   * @param atMost how long to wait
   */
  public void close(Duration atMost) {
    worker.close();
    scheduler.pause();
    housekeeping.close();
    closeLeases();
    threads.shutdown();
    boolean isDone = await(atMost);
    if (!isDone) {
      failures.interrupting();
      threads.shutdownNow();
      isDone = await(AFTER_INTERRUPT);
    }
    scheduler.stop();
    if (isDone) {
      releaseWhatIsLeft();
    }
    settings.database().closeIdle();
  }

  /** Others need not wait for what runs here. */
  private void closeLeases() {
    try {
      leases.close();
    } catch (SQLException | RuntimeException failure) {
      LOG.log(Level.DEBUG, "What was taken is given back when all has ended", failure);
    }
  }

  private boolean await(Duration atMost) {
    try {
      return threads.awaitTermination(atMost.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** What was taken and not begun would else have to wait until this process looks dead. */
  private void releaseWhatIsLeft() {
    try {
      ledger.releaseAll(name);
    } catch (SQLException failure) {
      LOG.log(Level.DEBUG, "What was taken is found by the heartbeats that it lacks", failure);
    }
  }
}
