package dev.hardwire.async.internal;

import dev.hardwire.runtime.internal.Connection;
import org.jspecify.annotations.Nullable;

/** A call of {@code Emails.greet}, as generated code makes one. */
class Greeting extends AsyncCall {

  private final Body body;
  private final String name;
  private final @Nullable Connection<?> connection;

  Greeting(String name, Body body) {
    this(name, null, body);
  }

  Greeting(String name, @Nullable Connection<?> connection, Body body) {
    this.name = name;
    this.connection = connection;
    this.body = body;
  }

  @Override
  protected @Nullable Object call() throws Throwable {
    return body.call();
  }

  @Override
  protected @Nullable Object[] values() {
    return new Object[] {name};
  }

  @Override
  protected @Nullable Connection<?> connection() {
    return connection;
  }

  /** What a callback does. */
  @FunctionalInterface
  interface Body {
    @Nullable Object call() throws Throwable;
  }
}
