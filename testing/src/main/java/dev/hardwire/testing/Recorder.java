package dev.hardwire.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Records the fires of an event. Subclasses are generated for a wiring that asks for them
 * ({@code @EventWiring(recorders = true)}); each implements the contract of its event, so that it
 * serves as a test double as well.
 *
 * <pre>{@code
 * App_UserJoinedRecorder userJoined = new App_UserJoinedRecorder();
 * new Signup(userJoined).signUp("Ada", "ada@example.org");
 * assertEquals("Ada", userJoined.only().name());
 * }</pre>
 *
 * <p>All methods may be called by any thread.
 *
 * @param <T> the arguments of one fire
 */
public abstract class Recorder<T> {

  /** How many calls a message lists at most. */
  private static final int LISTED = 20;

  private final String event;
  private final Recordings shared;
  private final Object lock = new Object();
  private final List<T> calls = new ArrayList<>();

  /**
   * Records for itself.
   *
   * @param event the name of the event
   */
  protected Recorder(String event) {
    this(event, new Recordings());
  }

  /**
   * Records together with others.
   *
   * @param event the name of the event
   * @param shared what is told the order of the events
   */
  protected Recorder(String event, Recordings shared) {
    this.event = event;
    this.shared = shared;
  }

  /**
   * Records a fire, and wakes those who wait for it.
   *
   * @param call its arguments
   */
  protected final void record(T call) {
    synchronized (lock) {
      calls.add(call);
      shared.add(event);
      lock.notifyAll();
    }
  }

  /**
   * What was recorded since the start or since {@link #clear()}.
   *
   * @return the arguments of each fire, in the order of firing; a copy, which does not change
   */
  public List<T> calls() {
    synchronized (lock) {
      return List.copyOf(calls);
    }
  }

  /**
   * How often the event was fired.
   *
   * @return the number of recorded calls
   */
  public int count() {
    synchronized (lock) {
      return calls.size();
    }
  }

  /**
   * The arguments of the only fire.
   *
   * @return the recorded call
   * @throws AssertionError if there is none, or more than one; tells what was recorded
   */
  public T only() {
    synchronized (lock) {
      assertCount(1);
      return calls.get(0);
    }
  }

  /**
   * The arguments of the latest fire.
   *
   * @return the call that was recorded last
   * @throws AssertionError if there is none
   */
  public T last() {
    synchronized (lock) {
      if (calls.isEmpty()) {
        throw unexpected("at least one call");
      }
      return calls.get(calls.size() - 1);
    }
  }

  /**
   * Checks that the event was not fired.
   *
   * @throws AssertionError if it was; tells what was recorded
   */
  public void assertNeverCalled() {
    assertCount(0);
  }

  /**
   * Checks how often the event was fired.
   *
   * @param expected the number of calls
   * @throws AssertionError if there are more or fewer; tells what was recorded
   */
  public void assertCount(int expected) {
    synchronized (lock) {
      if (calls.size() != expected) {
        throw unexpected(numbered(expected));
      }
    }
  }

  /**
   * Waits until the event has been fired often enough, by whatever thread. Calls that were recorded
   * before count too.
   *
   * @param count how many calls are needed
   * @param timeout how long to wait at most
   * @return what was recorded, which may be more
   * @throws AssertionError if the time is over; tells what was recorded until then
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  public List<T> await(int count, Duration timeout) throws InterruptedException {
    long start = System.nanoTime();
    long limit = TimeUnit.NANOSECONDS.convert(timeout);
    synchronized (lock) {
      while (calls.size() < count) {
        long left = limit - (System.nanoTime() - start);
        if (left <= 0) {
          throw unexpected("at least " + numbered(count) + " within " + timeout);
        }
        // Rounded up: waiting for 0 milliseconds would be waiting for ever.
        lock.wait(left / 1_000_000 + 1);
      }
      return List.copyOf(calls);
    }
  }

  /** Forgets what was recorded. The order that is shared with other recorders is kept. */
  public void clear() {
    synchronized (lock) {
      calls.clear();
    }
  }

  /** Called with the lock. */
  private AssertionError unexpected(String expected) {
    StringBuilder message = new StringBuilder(event).append(": expected ").append(expected);
    message.append(", but recorded ").append(calls.isEmpty() ? "none" : numbered(calls.size()));
    String listed =
        calls.stream().limit(LISTED).map(call -> "\n  " + call).collect(Collectors.joining());
    message.append(calls.isEmpty() ? "" : ":").append(listed);
    if (calls.size() > LISTED) {
      message.append("\n  … and ").append(calls.size() - LISTED).append(" more");
    }
    return new AssertionError(message.toString());
  }

  private static String numbered(int count) {
    return count == 1 ? "1 call" : count == 0 ? "no call" : count + " calls";
  }
}
