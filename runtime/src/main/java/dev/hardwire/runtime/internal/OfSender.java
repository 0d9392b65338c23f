package dev.hardwire.runtime.internal;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/** Leads to its target for the events of one sender, which is held weakly. */
final class OfSender<T> extends WeakReference<Object> implements Reach<T> {

  private final T target;

  OfSender(Object sender, T target, ReferenceQueue<Object> collected) {
    super(sender, collected);
    this.target = target;
  }

  @Override
  public T target() {
    return target;
  }

  @Override
  public @Nullable T target(@Nullable Object sender) {
    return sender != null && refersTo(sender) ? target : null;
  }

  @Override
  public Object receiver() {
    return target;
  }

  @Override
  public boolean isFor(T other) {
    return target == other;
  }

  @Override
  public boolean isCollected() {
    return refersTo(null);
  }
}
