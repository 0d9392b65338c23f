package dev.hardwire.runtime.internal;

import dev.hardwire.runtime.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list of listeners or attached owners. The generated loop over a snapshot reads
 *
 * <pre>{@code
 * for (Connection<UserJoined> connection : listeners.current()) {
 *   UserJoined listener = connection.target();
 *   if (listener != null) {
 *     listener.fire(name, email);
 *   }
 * }
 * }</pre>
 *
 * <p>Not an API for applications; see the package. All methods may be called by any thread.
 *
 * @param <T> the type of the target: the event contract or the class of the owners
 */
@SuppressWarnings(
    "exports") // JSpecify is needed to compile this module only, not those that use it
public final class Connection<T> implements Subscription {

  private final Connections<T> list;

  /** The target, unless there is more to it than to call it: then it is reached otherwise. */
  private final @Nullable T direct;

  private final @Nullable Reach<T> reach;
  private volatile boolean isRemoved;

  /** In a row. Written with the lock of the list only. */
  private volatile int failures;

  Connection(Connections<T> list, T target) {
    this.list = list;
    this.direct = target;
    this.reach = null;
  }

  Connection(Connections<T> list, Reach<T> reach) {
    this.list = list;
    this.direct = null;
    this.reach = reach;
  }

  /**
   * What to call now, whomever the event is from. Where the target is to be called once only, the
   * first caller gets it, and the connection is removed. A connection that was removed otherwise
   * still answers its target, for the fires that started before.
   *
   * @return the target; {@code null} if it is collected, or claimed by somebody else
   */
  public @Nullable T target() {
    T target = direct;
    if (target != null) {
      return target;
    }
    return reach == null ? null : claimed(reach.target());
  }

  /**
   * What to call now for an event of a sender, as {@link #target()}.
   *
   * @param sender who fired
   * @return the target; {@code null} also where the connection is for another sender
   */
  public @Nullable T target(@Nullable Object sender) {
    T target = direct;
    if (target != null) {
      return target;
    }
    return reach == null ? null : claimed(reach.target(sender));
  }

  private @Nullable T claimed(@Nullable T target) {
    if (target != null && reach instanceof Once) {
      close();
    }
    return target;
  }

  /** Ends a row of failures. Costs a read where there is none. */
  public void succeeded() {
    if (failures != 0) {
      synchronized (list.lock) {
        failures = 0;
      }
    }
  }

  /**
   * Counts a failure, and removes the connection if it is one too many in a row.
   *
   * @param evictAfter the number of the failure in a row that removes the connection; 0 not to
   *     count at all
   * @return whether this failure removed it; one of several racing callers is told so at most
   */
  public boolean failed(int evictAfter) {
    if (evictAfter == 0) {
      return false;
    }
    synchronized (list.lock) {
      int inARow = failures + 1;
      failures = inARow;
      return inARow >= evictAfter && list.end(this);
    }
  }

  @Override
  public void close() {
    if (!isRemoved) {
      list.end(this);
    }
  }

  @Override
  public boolean isActive() {
    return !isRemoved && (reach == null || !reach.isCollected());
  }

  /** The target, unless there is more to it than to call it. */
  @Nullable T direct() {
    return direct;
  }

  /** Called by the list, with its lock. */
  void removed() {
    isRemoved = true;
  }

  /** Whether this is what was added to the list as {@code target}. */
  boolean isFor(T target) {
    return reach == null ? direct == target : reach.isFor(target);
  }

  /**
   * Whose connection this is.
   *
   * @return the listener or owner; {@code null} where it is collected
   */
  public @Nullable Object receiver() {
    return reach == null ? direct : reach.receiver();
  }

  /** What messages call it. */
  String callback() {
    return list.callback();
  }
}
