package dev.hardwire.runtime.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.runtime.CallbackFailure;
import dev.hardwire.runtime.ErrorHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ErrorReportsTest {

  private final IOException original = new IOException("no mail server");

  private final CapturedLog log = new CapturedLog();
  private final List<CallbackFailure> handled = new ArrayList<>();
  private final ErrorReports reports = new ErrorReports(handled::add);
  private final ListenerList<UserJoined, Object> listeners = new ListenerList<>();
  private final UserJoined greeting = name -> {};

  @AfterEach
  void restore() {
    log.close();
    Thread.interrupted();
  }

  @Test
  void handlerIsToldWhatFailed() {
    reports.failed("user_joined", "Emails.greet", original, "Ada", null);
    CallbackFailure failure = handled.get(0);
    assertEquals("user_joined", failure.event());
    assertEquals("Emails.greet", failure.callback());
    assertSame(original, failure.cause());
    assertEquals(Arrays.asList("Ada", null), failure.arguments());
    assertEquals(Optional.empty(), failure.receiver());
    assertFalse(failure.isEvicted());
    assertEquals(1, handled.size());
    assertEquals(List.of(), log.lines());
  }

  @Test
  void handlerIsToldWhoseCallbackFailed() {
    listeners.add(greeting);
    failed(0);
    assertEquals(Optional.of(greeting), handled.get(0).receiver());
    assertFalse(handled.get(0).isEvicted());
    assertEquals(1, listeners.size());
  }

  @Test
  void handlerIsToldOfOnceConnections() {
    listeners.addOnce(greeting);
    Connection<UserJoined> connection = listeners.current()[0];
    connection.target();
    reports.failed("user_joined", "listener", connection, 1, original);
    assertEquals(Optional.of(greeting), handled.get(0).receiver());
    assertFalse(handled.get(0).isEvicted());
  }

  @Test
  void handlerIsToldOfTheOwnerOfAWeakListener() {
    listeners.addWeakly(handled, owner -> greeting);
    failed(0);
    assertSame(handled, handled.get(0).receiver().orElseThrow());
  }

  @Test
  void handlerIsToldOfTheListenerOfASender() {
    listeners.addFor("front door", greeting);
    failed(0);
    assertEquals(Optional.of(greeting), handled.get(0).receiver());
  }

  @Test
  void failureThatIsOneTooManyEvicts() {
    listeners.add(greeting);
    failed(2);
    failed(2);
    assertEquals(List.of(false, true), handled.stream().map(CallbackFailure::isEvicted).toList());
    assertEquals(Optional.of(greeting), handled.get(1).receiver());
    assertTrue(listeners.isEmpty());
  }

  @Test
  void errorIsThrownAsItIs() {
    AssertionError error = new AssertionError("broken");
    listeners.add(greeting);
    Connection<UserJoined> connection = listeners.current()[0];
    assertSame(
        error,
        assertThrows(
            AssertionError.class, () -> reports.failed("user_joined", "Emails.greet", error)));
    assertSame(
        error,
        assertThrows(
            AssertionError.class,
            () -> reports.failed("user_joined", "listener", connection, 1, error)));
    assertEquals(List.of(), handled);
    assertTrue(connection.isActive());
    assertFalse(Thread.currentThread().isInterrupted());
  }

  @Test
  void interruptionIsThrownAndKept() {
    InterruptedException interruption = new InterruptedException();
    assertSame(
        interruption,
        assertThrows(
            InterruptedException.class,
            () -> reports.failed("user_joined", "Emails.greet", interruption)));
    assertTrue(Thread.interrupted());
    listeners.add(greeting);
    Connection<UserJoined> connection = listeners.current()[0];
    assertThrows(
        InterruptedException.class,
        () -> reports.failed("user_joined", "listener", connection, 1, interruption));
    assertTrue(Thread.interrupted());
    assertTrue(connection.isActive());
    assertEquals(List.of(), handled);
  }

  @Test
  void failureThatCanEndNoFireIsReportedWhateverItIs() {
    AssertionError error = new AssertionError("broken");
    InterruptedException interruption = new InterruptedException();
    reports.report(new CallbackFailure("user_joined", "Emails.greet", error, null, false));
    reports.report(new CallbackFailure("user_joined", "Emails.greet", interruption, null, false));
    assertEquals(
        List.of(error, interruption), handled.stream().map(CallbackFailure::cause).toList());
    assertFalse(Thread.currentThread().isInterrupted());
  }

  @Test
  void handlerThatThrowsLosesNothing() {
    IllegalStateException second = new IllegalStateException("no log server");
    ErrorReports failing = new ErrorReports(throwing(second));
    failing.failed("user_joined", "Emails.greet", original, "Ada");
    assertEquals(
        List.of(
            "SEVERE Emails.greet failed on event 'user_joined':"
                + " java.io.IOException: no mail server",
            "SEVERE The error handler failed on event 'user_joined',"
                + " of which Emails.greet failed"),
        log.lines());
    assertEquals(List.of(original, second), log.thrown());
  }

  @Test
  void errorOfTheHandlerIsThrownAfterItWasLogged() {
    AssertionError second = new AssertionError("broken");
    ErrorReports failing = new ErrorReports(throwing(second));
    assertSame(
        second,
        assertThrows(
            AssertionError.class, () -> failing.failed("user_joined", "Emails.greet", original)));
    assertArrayEquals(new Throwable[] {original}, second.getSuppressed());
    assertEquals(List.of(original, second), log.thrown());
  }

  @Test
  void interruptionOfTheHandlerIsLoggedAndKept() {
    InterruptedException second = new InterruptedException();
    new ErrorReports(throwing(second)).failed("user_joined", "Emails.greet", original);
    assertEquals(List.of(original, second), log.thrown());
    assertTrue(Thread.interrupted());
  }

  @Test
  void handlerThatThrowsWhatItWasGivenLosesNothing() {
    new ErrorReports(throwing(original)).failed("user_joined", "Emails.greet", original);
    assertEquals(List.of(original, original), log.thrown());
  }

  @Test
  void unheardEventIsReported() {
    List<String> unheard = new ArrayList<>();
    new ErrorReports(onUnheard(() -> unheard.add("user_joined"))).unheard("user_joined");
    assertEquals(List.of("user_joined"), unheard);
    assertEquals(List.of(), log.lines());
  }

  @Test
  void unheardEventIsLoggedWhereTheHandlerDoesNothingElse() {
    reports.unheard("user_joined");
    assertEquals(List.of("WARNING Nobody heard event 'user_joined'"), log.lines());
    assertEquals(List.of(), handled);
  }

  @Test
  void handlerThatThrowsLosesNoUnheardEvent() {
    IllegalStateException second = new IllegalStateException("no log server");
    new ErrorReports(onUnheard(() -> sneak(second))).unheard("user_joined");
    assertEquals(
        List.of(
            "WARNING Nobody heard event 'user_joined'",
            "SEVERE The error handler failed on event 'user_joined', which nobody heard"),
        log.lines());
    assertEquals(List.of(second), log.thrown());
  }

  @Test
  void errorOfTheHandlerOfUnheardEventsIsThrownAfterItWasLogged() {
    AssertionError second = new AssertionError("broken");
    ErrorReports failing = new ErrorReports(onUnheard(() -> sneak(second)));
    assertSame(second, assertThrows(AssertionError.class, () -> failing.unheard("user_joined")));
    assertEquals(List.of(second), log.thrown());
  }

  @Test
  void loggingHandlerLogsNoArguments() {
    ErrorReports logging = new ErrorReports(ErrorHandler.logging());
    listeners.add(greeting);
    logging.failed("user_joined", "listener", listeners.current()[0], 1, original, "ada@example");
    assertEquals(
        List.of(
            "SEVERE listener failed on event 'user_joined' and was removed:"
                + " java.io.IOException: no mail server"),
        log.lines());
    assertEquals(List.of(original), log.thrown());
  }

  private void failed(int evictAfter) {
    Connection<UserJoined> connection = listeners.current()[0];
    reports.failed("user_joined", "listener", connection, evictAfter, original, "Ada");
  }

  private static ErrorHandler throwing(Throwable second) {
    return failure -> sneak(second);
  }

  private static void sneak(Throwable failure) {
    throw Ending.sneaky(failure);
  }

  private static ErrorHandler onUnheard(Runnable action) {
    return new ErrorHandler() {
      @Override
      public void onFailure(CallbackFailure failure) {
        throw new AssertionError(failure);
      }

      @Override
      public void onUnheard(String event) {
        action.run();
      }
    };
  }
}
