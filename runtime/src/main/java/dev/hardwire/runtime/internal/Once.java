package dev.hardwire.runtime.internal;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Hands its target to the first caller only. */
final class Once<T> implements Reach<T> {

  private final T target;
  private final AtomicBoolean isClaimed = new AtomicBoolean();

  Once(T target) {
    this.target = target;
  }

  @Override
  public @Nullable T target() {
    return isClaimed.compareAndSet(false, true) ? target : null;
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
    return false;
  }
}
