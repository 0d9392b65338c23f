package dev.hardwire.runtime.internal;

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

  /** Made before its list is followed: until then, listeners are called by their connections. */
  protected DirectListeners() {}

  /**
   * Has the array be that of a list from now on. A list is followed by one object only.
   *
   * @param list the listeners
   */
  protected final void follow(ListenerList<C, ?> list) {
    list.followedBy(this);
  }

  /**
   * Has fires, in all threads, read these listeners from now on. Called by the list only, with its
   * lock; first by {@link #follow}. Its parameter is of a type that no event contract has, so that
   * whatever the contract's method is called, it is another one.
   *
   * @param connections of all listeners, which must not be changed
   */
  protected abstract void changed(Connection<C>[] connections);

  /**
   * The listeners of some connections.
   *
   * @param connections the connections
   * @param listeners an array of their number, which is filled
   * @return the array, which must not be changed any more; {@code null} where they are to be called
   *     by their connections
   */
  protected static <C> C @Nullable [] snapshot(Connection<C>[] connections, C[] listeners) {
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
