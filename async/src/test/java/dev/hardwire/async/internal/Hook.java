package dev.hardwire.async.internal;

import dev.hardwire.runtime.Around;
import java.util.function.UnaryOperator;

/** Carries a context over. The other methods are called by generated code only. */
record Hook(UnaryOperator<Runnable> carrier) implements Around<Object> {

  @Override
  public Object before(String event, String callback) {
    throw new AssertionError(callback);
  }

  @Override
  public void after(String event, String callback, Object token) {
    throw new AssertionError(callback);
  }

  @Override
  public void failed(String event, String callback, Object token, Throwable failure) {
    throw new AssertionError(callback);
  }

  @Override
  public Runnable capture(Runnable task) {
    return carrier.apply(task);
  }
}
