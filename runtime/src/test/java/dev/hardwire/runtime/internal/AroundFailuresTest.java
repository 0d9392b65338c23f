package dev.hardwire.runtime.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.hardwire.runtime.Around;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AroundFailuresTest {

  private final List<Object> told = new ArrayList<>();
  private final IOException failure = new IOException("no mail server");

  @Test
  void hookIsTold() {
    AroundFailures.failed(new Tracing(null), "user_joined", "Emails.greet", 7L, failure);
    assertEquals(List.of("user_joined", "Emails.greet", 7L, failure), told);
    assertEquals(0, failure.getSuppressed().length);
  }

  @Test
  void whatTheHookThrowsIsSuppressed() {
    AssertionError second = new AssertionError("broken");
    AroundFailures.failed(new Tracing(second), "user_joined", "Emails.greet", 7L, failure);
    assertArrayEquals(new Throwable[] {second}, failure.getSuppressed());
  }

  @Test
  void hookMayThrowTheFailureItself() {
    AroundFailures.failed(new Tracing(failure), "user_joined", "Emails.greet", 7L, failure);
    assertEquals(0, failure.getSuppressed().length);
  }

  @Test
  void taskIsNotChangedUnlessTheHookDoesSo() {
    Runnable task = () -> {};
    assertSame(task, new Tracing(null).capture(task));
  }

  private final class Tracing implements Around<Long> {

    private final @Nullable Throwable second;

    Tracing(@Nullable Throwable second) {
      this.second = second;
    }

    @Override
    public Long before(String event, String callback) {
      return 0L;
    }

    @Override
    public void after(String event, String callback, Long token) {}

    @Override
    public void failed(String event, String callback, Long token, Throwable first) {
      told.addAll(List.of(event, callback, token, first));
      if (second != null) {
        throw Ending.sneaky(second);
      }
    }
  }
}
