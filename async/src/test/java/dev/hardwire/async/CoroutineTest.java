package dev.hardwire.async;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Since a sender is held, plain lists do: coroutine and sender never run at one time. */
@Timeout(20)
class CoroutineTest {

  private final List<String> printed = new ArrayList<>();

  @ParameterizedTest
  @EnumSource
  void stateLivesInLocalVariables(ThreadKind kind) {
    Coroutine<Object> printer =
        Coroutine.start(
            kind.factory(),
            inbox -> {
              for (int number = 1; ; number++) {
                printed.add("[" + number + "] Got: " + inbox.receive());
              }
            });
    printer.send(5);
    printer.send("helloworld");
    assertEquals(List.of("[1] Got: 5", "[2] Got: helloworld"), printed);
    printer.close();
  }

  @ParameterizedTest
  @EnumSource
  void startReturnsWhenTheBodyWaits(ThreadKind kind) {
    Coroutine<String> coroutine =
        Coroutine.start(
            kind.factory(),
            inbox -> {
              printed.add("ready");
              inbox.receive();
            });
    assertEquals(List.of("ready"), printed);
    assertTrue(coroutine.isActive());
    assertFalse(coroutine.completion().isDone());
    coroutine.close();
  }

  @ParameterizedTest
  @EnumSource
  void bodyThatNeverWaitsHasEndedWhenStartReturns(ThreadKind kind) {
    Coroutine<String> coroutine = Coroutine.start(kind.factory(), inbox -> printed.add("done"));
    assertEquals(List.of("done"), printed);
    assertFalse(coroutine.isActive());
    assertNull(coroutine.completion().join());
  }

  @ParameterizedTest
  @EnumSource
  void conversationHasSeveralSteps(ThreadKind kind) {
    Coroutine<String> signUp = Coroutine.start(kind.factory(), this::askForUser);
    signUp.send("Ada");
    signUp.send("not an address");
    signUp.send("ada@example.org");
    assertEquals(
        List.of("Name?", "Address of Ada?", "Address of Ada?", "Ada <ada@example.org> joined"),
        printed);
    assertFalse(signUp.isActive());
  }

  private void askForUser(Coroutine.Inbox<String> inbox) throws InterruptedException {
    printed.add("Name?");
    String name = inbox.receive();
    String address;
    do {
      printed.add("Address of " + name + "?");
      address = inbox.receive();
    } while (!address.contains("@"));
    printed.add(name + " <" + address + "> joined");
  }

  @ParameterizedTest
  @EnumSource
  void severalEventsSendMessageRecords(ThreadKind kind) {
    interface Message {}
    record Joined(String name) implements Message {}
    record Left(String name) implements Message {}
    Coroutine<Message> room =
        Coroutine.start(
            kind.factory(),
            inbox -> {
              List<String> present = new ArrayList<>();
              while (true) {
                Message message = inbox.receive();
                if (message instanceof Joined joined) {
                  present.add(joined.name());
                } else if (message instanceof Left left) {
                  present.remove(left.name());
                }
                printed.add(present.toString());
              }
            });
    room.send(new Joined("Ada"));
    room.send(new Joined("Grace"));
    room.send(new Left("Ada"));
    assertEquals(List.of("[Ada]", "[Ada, Grace]", "[Grace]"), printed);
    room.close();
  }

  @ParameterizedTest
  @EnumSource
  void messageAfterTheEndIsRefused(ThreadKind kind) {
    Coroutine<String> coroutine = Coroutine.start(kind.factory(), Coroutine.Inbox::receive);
    coroutine.send("Ada");
    CoroutineEndedException refused =
        assertThrows(CoroutineEndedException.class, () -> coroutine.send("Grace"));
    assertEquals("The coroutine has ended; the message was not received.", refused.getMessage());
    assertNull(refused.getCause());
  }

  @Test
  @SuppressWarnings("NullAway") // what callers without checks for null do
  void nullIsRefusedByName() {
    Coroutine<String> coroutine = Coroutine.start(Thread::new, Coroutine.Inbox::receive);
    assertNamed("message", () -> coroutine.send(null));
    assertTrue(coroutine.isActive());
    coroutine.close();
    assertNamed("threads", () -> Coroutine.start(null, Coroutine.Inbox::receive));
    assertNamed("body", () -> Coroutine.start(Thread::new, null));
    Coroutine.Body<String> awaitsNull = inbox -> inbox.await(null);
    assertNamed("stage", () -> Coroutine.start(Thread::new, awaitsNull));
  }

  private static void assertNamed(String parameter, Runnable call) {
    NullPointerException thrown = assertThrows(NullPointerException.class, call::run);
    assertEquals(parameter, thrown.getMessage());
  }

  @Test
  @SuppressWarnings("NullAway") // the contract of ThreadFactory allows it
  void factoryMayRefuseAThread() {
    ThreadFactory none = body -> null;
    assertThrows(
        RejectedExecutionException.class,
        () -> Coroutine.start(none, inbox -> printed.add("never")));
    assertEquals(List.of(), printed);
  }

  @Test
  void failureOfTheFactoryIsThrown() {
    OutOfMemoryError full = new OutOfMemoryError("no more threads");
    ThreadFactory failing =
        body -> {
          throw full;
        };
    assertSame(
        full,
        assertThrows(
            OutOfMemoryError.class, () -> Coroutine.start(failing, inbox -> printed.add("never"))));
  }

  @Test
  void threadThatCannotStartIsTold() {
    ThreadFactory used =
        body -> {
          Thread thread = new Thread(() -> {});
          thread.start();
          return thread;
        };
    assertThrows(
        IllegalThreadStateException.class,
        () -> Coroutine.start(used, inbox -> printed.add("never")));
  }

  @ParameterizedTest
  @EnumSource
  void completingTheFutureDoesNothingToTheCoroutine(ThreadKind kind) {
    Coroutine<String> coroutine = Coroutine.start(kind.factory(), Coroutine.Inbox::receive);
    CompletableFuture<?> cancelled = coroutine.completion();
    cancelled.cancel(true);
    assertFalse(coroutine.completion().isDone());
    assertTrue(coroutine.isActive());
    coroutine.send("Ada");
    assertNull(coroutine.completion().join());
  }

  @ParameterizedTest
  @EnumSource
  void onlyItsOwnThreadMayUseAnInbox(ThreadKind kind) {
    List<Coroutine.Inbox<String>> leaked = new ArrayList<>();
    Coroutine<String> coroutine =
        Coroutine.start(
            kind.factory(),
            inbox -> {
              leaked.add(inbox);
              inbox.receive();
            });
    assertThrows(IllegalStateException.class, () -> leaked.get(0).receive());
    assertThrows(
        IllegalStateException.class,
        () -> leaked.get(0).await(CompletableFuture.completedFuture(1)));
    coroutine.close();
  }
}
