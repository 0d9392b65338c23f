package dev.hardwire.runtime.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.runtime.CallbackException;
import dev.hardwire.runtime.CallbackFailure;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CollectedFailuresTest {

  private final IOException first = new IOException("no mail server");
  private final IllegalStateException second = new IllegalStateException("no chat server");

  @AfterEach
  void clearInterruption() {
    Thread.interrupted();
  }

  @Test
  void nothingIsThrownWhereNothingFailed() {
    CollectedFailures.throwIfAny(null);
    CollectedFailures.throwIfAny(CollectedFailures.empty("user_joined"));
  }

  @Test
  void allFailuresAreThrownAsOne() {
    CollectedFailures failures = add(null, "Emails.greet", first);
    assertSame(failures, add(failures, "Discord.notify", second));
    CallbackException thrown = thrown(failures);
    assertEquals(
        "2 callbacks of event 'user_joined' failed: Emails.greet, Discord.notify",
        thrown.getMessage());
    assertEquals("user_joined", thrown.event());
    assertSame(first, thrown.getCause());
    assertArrayEquals(new Throwable[] {second}, thrown.getSuppressed());
    List<CallbackFailure> each = thrown.failures();
    assertEquals(
        List.of("Emails.greet", "Discord.notify"),
        each.stream().map(CallbackFailure::callback).toList());
    assertEquals(Arrays.asList("Ada", null), each.get(0).arguments());
    assertThrows(UnsupportedOperationException.class, each::clear);
  }

  @Test
  void failureOfAListenerTellsWhich() {
    ListenerList<Runnable, Object> listeners = new ListenerList<>();
    Runnable greeting = () -> {};
    listeners.add(greeting);
    Connection<Runnable> connection = listeners.current()[0];
    CollectedFailures failures =
        CollectedFailures.add(null, "user_joined", "listener", connection, first, "Ada");
    CallbackFailure failure = thrown(failures).failures().get(0);
    assertSame(greeting, failure.receiver().orElseThrow());
    assertEquals(List.of("Ada"), failure.arguments());
    assertTrue(connection.isActive());
  }

  @Test
  void failuresMayStartEmpty() {
    CollectedFailures failures = CollectedFailures.empty("user_joined");
    assertSame(failures, add(failures, "Emails.greet", first));
    assertEquals(
        "1 callback of event 'user_joined' failed: Emails.greet", thrown(failures).getMessage());
  }

  @Test
  void errorIsThrownWithTheEarlierFailures() {
    CollectedFailures failures = add(null, "Emails.greet", first);
    add(failures, "Discord.notify", second);
    AssertionError error = new AssertionError("broken");
    assertSame(error, assertThrows(AssertionError.class, () -> add(failures, "Audit.note", error)));
    assertArrayEquals(new Throwable[] {first, second}, error.getSuppressed());
    assertFalse(Thread.currentThread().isInterrupted());
  }

  @Test
  void interruptionIsThrownWithTheEarlierFailuresAndKept() {
    CollectedFailures failures = add(null, "Emails.greet", first);
    InterruptedException interruption = new InterruptedException();
    assertSame(
        interruption,
        assertThrows(InterruptedException.class, () -> add(failures, "Audit.note", interruption)));
    assertArrayEquals(new Throwable[] {first}, interruption.getSuppressed());
    assertTrue(Thread.interrupted());
  }

  @Test
  void firstFailureMayEndTheFire() {
    AssertionError error = new AssertionError("broken");
    assertSame(error, assertThrows(AssertionError.class, () -> add(null, "Audit.note", error)));
    assertEquals(0, error.getSuppressed().length);
  }

  private static CollectedFailures add(
      @Nullable CollectedFailures earlier, String callback, Throwable failure) {
    return CollectedFailures.add(earlier, "user_joined", callback, failure, "Ada", null);
  }

  private static CallbackException thrown(CollectedFailures failures) {
    return assertThrows(CallbackException.class, () -> CollectedFailures.throwIfAny(failures));
  }
}
