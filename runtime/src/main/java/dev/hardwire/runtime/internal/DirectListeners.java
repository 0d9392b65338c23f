package dev.hardwire.runtime.internal;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The class of a fire that reads its listeners from an array, as long as each of them is only to be
 * called. The generated code keeps the array in a field of its own, whose type, unlike that of a
 * field it inherits, is not erased, so that a fire needn't cast it; and reads
 *
 * <pre>{@code
 * UserJoined[] direct = this.direct;
 * Connection<UserJoined>[] listening =
 *     direct == null ? this.listeners.current() : ListenerList.none();
 * }</pre>
 *
 * <p>Not an API for applications; see the package. All methods may be called by any thread.
 *
 * @param <C> the event contract
 */
@SuppressWarnings(
    "exports") // JSpecify is needed to compile this module only, not those that use it
public abstract class DirectListeners<C> {

  private C @Nullable [] none;

  /** Made before its list is followed: until then, listeners are called by their connections. */
  protected DirectListeners() {}

  /**
   * Has the array be that of a list from now on. A list is followed by one object only.
   *
   * @param list the listeners
   * @param none an empty array, whose class that of the snapshots is
   */
  protected final void follow(ListenerList<C, ?> list, C[] none) {
    this.none = none;
    list.followedBy(this);
  }

  /** Called by the list, with its lock. */
  final void changed(Connection<C>[] connections) {
    keep(snapshot(requireNonNull(none), connections));
  }

  /**
   * Has fires, in all threads, read the listeners from now on. Called by the list only, with its
   * lock; first by {@link #follow}.
   *
   * @param listeners a snapshot, which must not be changed; {@code null} where they are to be
   *     called by their connections
   */
  protected abstract void keep(C @Nullable [] listeners);

  private static <C> C @Nullable [] snapshot(C[] none, Connection<C>[] connections) {
    C[] listeners = Arrays.copyOf(none, connections.length);
    for (int i = 0; i < listeners.length; i++) {
      C listener = connections[i].direct();
      if (listener == null) {
        return null;
      }
      listeners[i] = listener;
    }
    return listeners;
  }
}
