package dev.hardwire.runtime.internal;

import java.lang.ref.ReferenceQueue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a list of listeners and one of attached owners have in common. It is copied on each change,
 * so that a fire reads its snapshot from one volatile field. Objects that are held weakly announce
 * in a {@link ReferenceQueue} that they were collected; the next use of the list then removes all
 * of those at once.
 *
 * <p>Not an API for applications; see the package. All methods may be called by any thread.
 *
 * @param <T> what is connected: the event contract or the class of the owners
 */
@SuppressWarnings(
    "exports") // JSpecify is needed to compile this module only, not those that use it
public abstract class Connections<T> {

  /** Guards all changes; never held while code of the application runs. */
  final Object lock;

  /** Replaced, never changed. */
  private List<Arrivals<T, ?>> arrivals = List.of();

  private volatile Connection<T>[] connections = array(0);

  /**
   * Made for the first connection that needs it. It may be read without the lock after a snapshot
   * was, since it was written before the first snapshot that it matters for.
   */
  private @Nullable ReferenceQueue<Object> collected;

  Connections(Object lock) {
    this.lock = lock;
  }

  /**
   * Who is connected now, in the order of arrival.
   *
   * @return a snapshot, which must not be changed
   */
  public Connection<T>[] current() {
    Connection<T>[] snapshot = connections;
    ReferenceQueue<Object> queue = collected;
    return queue == null || queue.poll() == null ? snapshot : expunged(queue);
  }

  /**
   * Whether nobody is connected.
   *
   * @return whether a fire that starts now would reach nobody
   */
  public boolean isEmpty() {
    for (Connection<T> connection : current()) {
      if (connection.isActive()) {
        return false;
      }
    }
    return true;
  }

  /**
   * How many are connected.
   *
   * @return the number of live connections
   */
  public int size() {
    int count = 0;
    for (Connection<T> connection : current()) {
      count += connection.isActive() ? 1 : 0;
    }
    return count;
  }

  /**
   * Has everybody who arrives from now on handed the latest value of a sticky event, if there is
   * one. The value is read with the lock of this list, in one step with the arrival, and handed
   * over without it, before {@code add} or {@code attach} returns. A fire must store the value and
   * take its snapshot in one step with the same lock: then a connection either is in the snapshot
   * or finds the value, never both. Where handing over fails, the connection is closed and the
   * failure thrown to whom adds, a checked one as the cause of a {@link
   * dev.hardwire.runtime.CallbackException}.
   *
   * @param <L> the type of the values
   * @param event the name of the sticky event
   * @param latest reads the latest value; {@code null} if there is none
   * @param hand hands a value over to a connection
   */
  public <L> void onArrival(
      String event, Supplier<? extends @Nullable L> latest, Handover<T, L> hand) {
    synchronized (lock) {
      List<Arrivals<T, ?>> more = new ArrayList<>(arrivals);
      more.add(new Arrivals<>(event, latest, hand));
      arrivals = more;
    }
  }

  /**
   * Hands the latest value of a sticky event over.
   *
   * @param <T> the type of the listeners or owners
   * @param <L> the type of the values
   */
  @FunctionalInterface
  public interface Handover<T, L> {

    /**
     * Hands a value over to a connection.
     *
     * @param connection the one that has just been made
     * @param latest the value
     * @throws Throwable what the listener or owner throws
     */
    void hand(Connection<T> connection, L latest) throws Throwable;
  }

  /** What messages call those who are connected. */
  abstract String callback();

  /** Adds a connection and hands the latest values over to it. */
  final Connection<T> connect(Connection<T> connection) {
    List<Arrivals<T, ?>> sources;
    @Nullable Object[] latest;
    synchronized (lock) {
      sources = arrivals;
      latest = new @Nullable Object[sources.size()];
      for (int i = 0; i < latest.length; i++) {
        latest[i] = sources.get(i).latest();
      }
      append(connection);
    }
    for (int i = 0; i < latest.length; i++) {
      Object value = latest[i];
      if (value != null) {
        sources.get(i).handOver(connection, value);
      }
    }
    return connection;
  }

  private void append(Connection<T> connection) {
    Connection<T>[] before = current();
    Connection<T>[] after = Arrays.copyOf(before, before.length + 1);
    after[before.length] = connection;
    replaceBy(after);
  }

  private void replaceBy(Connection<T>[] now) {
    connections = now;
    changed(now);
  }

  /** Called with the lock, whenever the list has changed. */
  void changed(Connection<T>[] now) {}

  /**
   * Removes the first connection for a listener or owner.
   *
   * @return whether there was one
   */
  final boolean disconnect(T target) {
    synchronized (lock) {
      for (Connection<T> connection : connections) {
        if (connection.isFor(target)) {
          return end(connection);
        }
      }
      return false;
    }
  }

  /**
   * Removes a connection.
   *
   * @return whether it was still there
   */
  final boolean end(Connection<T> connection) {
    synchronized (lock) {
      Connection<T>[] before = connections;
      int index = Arrays.asList(before).indexOf(connection);
      if (index < 0) {
        return false;
      }
      Connection<T>[] after = array(before.length - 1);
      System.arraycopy(before, 0, after, 0, index);
      System.arraycopy(before, index + 1, after, index, after.length - index);
      replaceBy(after);
      connection.removed();
      return true;
    }
  }

  /** The queue for a connection that is about to be made. */
  final ReferenceQueue<Object> collected() {
    synchronized (lock) {
      ReferenceQueue<Object> queue = collected;
      if (queue == null) {
        queue = new ReferenceQueue<>();
        collected = queue;
      }
      return queue;
    }
  }

  /** Removes all at once: one by one would copy the list for each of them. */
  private Connection<T>[] expunged(ReferenceQueue<Object> queue) {
    synchronized (lock) {
      boolean isMore = true;
      while (isMore) {
        isMore = queue.poll() != null;
      }
      List<Connection<T>> live = new ArrayList<>(connections.length);
      for (Connection<T> connection : connections) {
        if (connection.isActive()) {
          live.add(connection);
        }
      }
      if (live.size() < connections.length) {
        replaceBy(live.toArray(array(live.size())));
      }
      return connections;
    }
  }

  /** Java has no generic arrays. Nobody else writes into these. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <T> Connection<T>[] array(int length) {
    return new Connection[length];
  }
}
