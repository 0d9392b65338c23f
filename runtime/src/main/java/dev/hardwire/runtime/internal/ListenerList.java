package dev.hardwire.runtime.internal;

import static java.util.Objects.requireNonNull;

import dev.hardwire.runtime.SenderListeners;
import dev.hardwire.runtime.Subscription;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The listeners of an open event.
 *
 * <p>Not an API for applications; see the package. All methods may be called by any thread.
 *
 * @param <C> the event contract
 * @param <S> the type of the sender; any type where the event has none
 */
public final class ListenerList<C, S> extends Connections<C> implements SenderListeners<C, S> {

  private static final Connection<?>[] NONE = {};

  /** Whoever reads the listeners from an array. Read and written with the lock. */
  private @Nullable DirectListeners<C> follower;

  /** Makes a list with a lock of its own. */
  public ListenerList() {
    this(new Object());
  }

  /**
   * Makes a list of a sticky event.
   *
   * @param lock with which the event stores its latest value and takes its snapshots
   */
  public ListenerList(Object lock) {
    super(lock);
  }

  /**
   * No connections, for fires that read their listeners from an array.
   *
   * @param <C> the event contract
   * @return an array without elements
   */
  @SuppressWarnings("unchecked") // nobody can write into it
  public static <C> Connection<C>[] none() {
    return (Connection<C>[]) NONE;
  }

  /** Tells this object what is in the list, now and whenever it changes. */
  void followedBy(DirectListeners<C> event) {
    synchronized (lock) {
      follower = event;
      event.changed(current());
    }
  }

  @Override
  void changed(Connection<C>[] now) {
    if (follower != null) {
      follower.changed(now);
    }
  }

  @Override
  public Subscription add(C listener) {
    return connect(new Connection<>(this, requireNonNull(listener, "listener")));
  }

  @Override
  public Subscription addOnce(C listener) {
    Once<C> once = new Once<>(requireNonNull(listener, "listener"));
    return connect(new Connection<>(this, once));
  }

  @Override
  public <O> Subscription addWeakly(O owner, Function<? super O, ? extends C> listener) {
    requireNonNull(owner, "owner");
    requireNonNull(listener, "listener");
    return connect(new Connection<>(this, new WeakListener<>(owner, listener, collected())));
  }

  @Override
  public Subscription addFor(S sender, C listener) {
    requireNonNull(sender, "sender");
    requireNonNull(listener, "listener");
    return connect(new Connection<>(this, new OfSender<>(sender, listener, collected())));
  }

  @Override
  public boolean remove(C listener) {
    return disconnect(requireNonNull(listener, "listener"));
  }

  @Override
  String callback() {
    return "listener";
  }
}
