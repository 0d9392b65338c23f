package dev.hardwire.async.internal;

import dev.hardwire.FailurePolicy;
import dev.hardwire.async.UnfinishedCall;
import dev.hardwire.async.WiringClosedException;
import dev.hardwire.async.shared.Threads;
import dev.hardwire.runtime.CallbackFailure;
import dev.hardwire.runtime.internal.ErrorReports;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a wiring has accepted and not finished. A call or a fire enters before it is handed over,
 * and then looks whether the wiring is being closed; who closes says so, and then looks who has
 * entered: so one of them notices.
 *
 * <p>Not an API for applications; see the package. All methods may be called by any thread, {@link
 * #useByDefault} only before callbacks are made.
 */
@SuppressWarnings(
    "exports") // JSpecify is needed to compile this module only, not those that use it
public final class InFlight {

  private static final Duration CLOSE_AT_MOST = Duration.ofSeconds(30);

  private final @Nullable String wiring;
  private final @Nullable Slots slots;
  private final ErrorReports reports;
  private final List<Bound> bounds = new CopyOnWriteArrayList<>();
  private @Nullable Executor defaultExecutor;
  private volatile boolean isClosing;

  private InFlight(@Nullable String wiring, ErrorReports reports, @Nullable Slots slots) {
    this.wiring = wiring;
    this.reports = reports;
    this.slots = slots;
  }

  /**
   * Starts with nothing in flight.
   *
   * @param wiring the simple name of the wiring's class
   * @param reports of the wiring
   */
  public InFlight(String wiring, ErrorReports reports) {
    this(wiring, reports, new Slots());
  }

  /**
   * What takes no note of anything, for events that can't be closed.
   *
   * @param reports where failures go
   * @return what callbacks and fires can be made of
   */
  public static InFlight untracked(ErrorReports reports) {
    return new InFlight(null, reports, null);
  }

  /**
   * Replaces the executor of the callbacks that name none.
   *
   * @param executor what runs them instead of the shared pool
   */
  public void useByDefault(Executor executor) {
    defaultExecutor = executor;
  }

  /**
   * Checks that the event may be fired.
   *
   * @param event the name of the event
   * @throws WiringClosedException if closing has begun
   */
  public void requireOpen(String event) {
    if (isClosing) {
      throw refusal(event);
    }
  }

  /**
   * Describes a callback, or the listeners, of an event.
   *
   * @param event the name of the event
   * @param callback the callback's class and method, or {@code listener}
   * @return what is told the rest, and then takes calls
   */
  public AsyncCallback callback(String event, String callback) {
    return new AsyncCallback(this, event, callback);
  }

  /**
   * A fire whose callbacks run together and whose answers are ignored.
   *
   * @param event the name of the event
   * @param policy the event's
   * @return the future, to which the calls are added
   * @throws WiringClosedException if closing has begun
   */
  public FutureFire<Void> all(String event, FailurePolicy policy) {
    requireOpen(event);
    return new TogetherFire.All(this, event, policy);
  }

  /**
   * A fire whose callbacks run together and whose answers are listed.
   *
   * @param <R> the type of the answers
   * @param event the name of the event
   * @param policy the event's
   * @return the future, to which the calls are added
   * @throws WiringClosedException if closing has begun
   */
  public <R> FutureFire<List<R>> list(String event, FailurePolicy policy) {
    requireOpen(event);
    return new TogetherFire.Listing<>(this, event, policy);
  }

  /**
   * A fire whose callbacks run one after another until one has an answer.
   *
   * @param <R> the type of the answer
   * @param event the name of the event
   * @param policy the event's
   * @return the future, to which the calls are added
   * @throws WiringClosedException if closing has begun
   */
  public <R> FutureFire<Optional<R>> first(String event, FailurePolicy policy) {
    requireOpen(event);
    return new SequenceFire.First<>(this, event, policy);
  }

  /**
   * A fire whose callbacks run one after another until one answers {@code false}.
   *
   * @param event the name of the event
   * @param policy the event's
   * @return the future, to which the calls are added
   * @throws WiringClosedException if closing has begun
   */
  public FutureFire<Boolean> veto(String event, FailurePolicy policy) {
    requireOpen(event);
    return new SequenceFire.Veto(this, event, policy);
  }

  /**
   * A fire whose callbacks run one after another, each with the answer of the one before.
   *
   * @param <R> the type of the value
   * @param event the name of the event
   * @param policy the event's
   * @param initial what the first callback gets
   * @return the future, to which the calls are added
   * @throws WiringClosedException if closing has begun
   */
  public <R> FutureFire<R> fold(String event, FailurePolicy policy, R initial) {
    requireOpen(event);
    return new SequenceFire.Chain<>(this, event, policy, initial);
  }

  /**
   * A fire of the one callback that the event has.
   *
   * @param <R> the type of the answer
   * @param event the name of the event
   * @param policy the event's
   * @return the future, to which the call is added
   * @throws WiringClosedException if closing has begun
   */
  public <R> FutureFire<R> only(String event, FailurePolicy policy) {
    requireOpen(event);
    return new SequenceFire.Only<>(this, event, policy);
  }

  /**
   * Refuses what is fired from now on, waits for what is in flight, and takes out what is not
   * finished then. Who is interrupted waits no longer, and stays interrupted. A call that closes
   * the wiring itself is not waited for, nor taken out.
   *
   * @param atMost how long to wait; not at all where it is not positive
   * @return what was not finished: it never starts, or was interrupted; unmodifiable. Each call is
   *     returned by one closer
   */
  public List<UnfinishedCall> close(Duration atMost) {
    long nanos = TimeUnit.NANOSECONDS.convert(atMost);
    if (slots == null) {
      return List.of();
    }
    isClosing = true;
    bounds.forEach(Bound::wake);
    Closer closer = new Closer(slots);
    return closer.isEmptyWithin(nanos) ? List.of() : closer.taken();
  }

  /** Closes within 30 seconds, and reports what was not finished then. */
  public void close() {
    for (UnfinishedCall unfinished : close(CLOSE_AT_MOST)) {
      ((AsyncCall) unfinished)
          .report(
              new WiringClosedException(
                  unfinished.event(),
                  unfinished.callback()
                      + " of event '"
                      + unfinished.event()
                      + "' was not finished when "
                      + wiring
                      + " was closed."));
    }
  }

  /**
   * Takes note of a call or a fire.
   *
   * @return its slot, for {@link #leave}
   */
  int enter(Object record) {
    return slots == null ? -1 : slots.claim(record);
  }

  void leave(int slot) {
    if (slots != null) {
      slots.release(slot);
    }
  }

  /** Whether no call or fire has a slot. */
  boolean isEmpty() {
    return slots == null || !slots.visit((slot, record) -> true);
  }

  boolean isClosing() {
    return isClosing;
  }

  WiringClosedException refusal(String event) {
    return new WiringClosedException(
        event, "Event '" + event + "' was fired after " + wiring + " was closed.");
  }

  WiringClosedException unfinished(String event) {
    return new WiringClosedException(
        event, "Event '" + event + "' was not finished when " + wiring + " was closed.");
  }

  /** Has a bound told when closing begins. */
  void add(Bound bound) {
    if (slots != null) {
      bounds.add(bound);
    }
  }

  /** Reports a failure that can't reach whoever fired. */
  void report(CallbackFailure failure) {
    try {
      reports.report(failure);
    } catch (Error logged) {
      // What the error handler throws is logged. The thread is an executor's, and is not to blame.
    }
  }

  Executor defaultExecutor() {
    Executor executor = defaultExecutor;
    return executor == null ? Threads.defaultExecutor() : executor;
  }
}
