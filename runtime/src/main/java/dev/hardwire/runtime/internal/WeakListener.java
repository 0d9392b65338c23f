package dev.hardwire.runtime.internal;

import static java.util.Objects.requireNonNull;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Holds the owner of a listener weakly, and makes the listener anew for each fire. */
final class WeakListener<O, T> extends WeakReference<O> implements Reach<T> {

  private final Function<? super O, ? extends T> listener;

  WeakListener(
      O owner, Function<? super O, ? extends T> listener, ReferenceQueue<Object> collected) {
    super(owner, collected);
    this.listener = listener;
  }

  @Override
  public @Nullable T target() {
    O owner = get();
    return owner == null ? null : requireNonNull(listener.apply(owner), "listener of addWeakly");
  }

  @Override
  public @Nullable Object receiver() {
    return get();
  }

  /** Nobody else has the listener that is called. */
  @Override
  public boolean isFor(T target) {
    return false;
  }

  @Override
  public boolean isCollected() {
    return refersTo(null);
  }
}
