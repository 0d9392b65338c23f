package dev.hardwire.runtime.internal;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/** Holds an attached owner weakly, which is the target itself. */
final class WeakOwner<T> extends WeakReference<T> implements Reach<T> {

  WeakOwner(T owner, ReferenceQueue<Object> collected) {
    super(owner, collected);
  }

  @Override
  public @Nullable T target() {
    return get();
  }

  @Override
  public @Nullable Object receiver() {
    return get();
  }

  @Override
  public boolean isFor(T target) {
    return refersTo(target);
  }

  @Override
  public boolean isCollected() {
    return refersTo(null);
  }
}
