package dev.hardwire.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;

@Timeout(60)
class RecorderTest {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(20);

  private final Recordings recordings = new Recordings();
  private final UserJoinedRecorder userJoined = new UserJoinedRecorder(recordings);
  private final MailSentRecorder mailSent = new MailSentRecorder(recordings);

  @Test
  void callsAreRecordedInOrder() {
    userJoined.fire("Ada");
    userJoined.fire("Grace");
    assertEquals(2, userJoined.count());
    assertEquals(
        List.of(new UserJoinedRecorder.Call("Ada"), new UserJoinedRecorder.Call("Grace")),
        userJoined.calls());
    assertEquals("Grace", userJoined.last().name());
  }

  @Test
  void callsAreCopied() {
    List<UserJoinedRecorder.Call> before = userJoined.calls();
    userJoined.fire("Ada");
    assertEquals(List.of(), before);
    assertThrows(UnsupportedOperationException.class, userJoined.calls()::clear);
  }

  @Test
  void onlyCallIsHandedOut() {
    userJoined.fire("Ada");
    assertEquals("Ada", userJoined.only().name());
  }

  @Test
  void onlyFailsWhereThereIsNoneOrMore() {
    assertFails("user_joined: expected 1 call, but recorded none", userJoined::only);
    userJoined.fire("Ada");
    userJoined.fire("Grace");
    assertFails(
        """
        user_joined: expected 1 call, but recorded 2 calls:
          Call[name=Ada]
          Call[name=Grace]\
        """,
        userJoined::only);
  }

  @Test
  void lastFailsWhereThereIsNone() {
    assertFails("user_joined: expected at least one call, but recorded none", userJoined::last);
  }

  @Test
  void neverCalledFailsAfterACall() {
    userJoined.assertNeverCalled();
    userJoined.fire("Ada");
    assertFails(
        "user_joined: expected no call, but recorded 1 call:\n  Call[name=Ada]",
        userJoined::assertNeverCalled);
  }

  @Test
  void otherCountFails() {
    userJoined.fire("Ada");
    userJoined.assertCount(1);
    assertFails(
        "user_joined: expected 3 calls, but recorded 1 call:\n  Call[name=Ada]",
        () -> userJoined.assertCount(3));
  }

  @Test
  void messageListsSomeOfManyCalls() {
    for (int i = 0; i < 23; i++) {
      userJoined.fire("Ada " + i);
    }
    AssertionError error = assertThrows(AssertionError.class, userJoined::only);
    String message = String.valueOf(error.getMessage());
    assertTrue(message.endsWith("\n  Call[name=Ada 19]\n  … and 3 more"), message);
  }

  @Test
  void clearedCallsAreForgotten() {
    userJoined.fire("Ada");
    userJoined.clear();
    userJoined.assertNeverCalled();
    assertEquals(List.of("user_joined"), recordings.events());
    userJoined.fire("Grace");
    assertEquals("Grace", userJoined.only().name());
  }

  @Test
  void recordingsTellTheOrderOverAllRecorders() {
    userJoined.fire("Ada");
    mailSent.fire();
    mailSent.fire();
    userJoined.fire("Grace");
    List<String> events = recordings.events();
    assertEquals(List.of("user_joined", "mail_sent", "mail_sent", "user_joined"), events);
    assertThrows(UnsupportedOperationException.class, events::clear);
    recordings.clear();
    assertEquals(List.of(), recordings.events());
    assertEquals(4, events.size());
    assertEquals(2, userJoined.count());
  }

  @Test
  void recorderServesAlone() {
    MailSentRecorder alone = new MailSentRecorder();
    alone.fire();
    alone.assertCount(1);
    mailSent.assertNeverCalled();
  }

  @Test
  void awaitReturnsAtOnceWhatWasRecordedBefore() throws InterruptedException {
    userJoined.fire("Ada");
    userJoined.fire("Grace");
    assertEquals(userJoined.calls(), userJoined.await(1, Duration.ZERO));
    assertEquals(List.of(), mailSent.await(0, Duration.ZERO));
  }

  @Test
  void awaitReturnsWhenAnotherThreadHasFiredOftenEnough() throws InterruptedException {
    Thread waiting = Thread.currentThread();
    Thread publisher =
        new Thread(
            () -> {
              awaitState(waiting, Thread.State.TIMED_WAITING);
              userJoined.fire("Ada");
              userJoined.fire("Grace");
            });
    publisher.start();
    List<UserJoinedRecorder.Call> awaited = userJoined.await(2, LONG);
    assertEquals(userJoined.calls(), awaited);
    assertEquals(2, awaited.size());
    publisher.join();
  }

  @Test
  void awaitOfAnEndlessTimeIsPossible() throws InterruptedException {
    CompletableFuture<Void> fired = CompletableFuture.runAsync(() -> userJoined.fire("Ada"));
    assertEquals(1, userJoined.await(1, Duration.ofSeconds(Long.MAX_VALUE)).size());
    fired.join();
  }

  @Test
  void timeoutTellsWhatWasRecorded() {
    assertFails(
        "user_joined: expected at least 1 call within PT0.02S, but recorded none",
        () -> userJoined.await(1, SHORT));
    userJoined.fire("Ada");
    assertFails(
        "user_joined: expected at least 2 calls within PT0.02S, but recorded 1 call:\n"
            + "  Call[name=Ada]",
        () -> userJoined.await(2, SHORT));
    assertFails(
        "user_joined: expected at least 2 calls within PT-1S, but recorded 1 call:\n"
            + "  Call[name=Ada]",
        () -> userJoined.await(2, Duration.ofSeconds(-1)));
  }

  @Test
  void interruptionEndsAwait() throws InterruptedException {
    CompletableFuture<Throwable> thrown = new CompletableFuture<>();
    Thread waiting =
        new Thread(
            () ->
                thrown.complete(
                    assertThrows(InterruptedException.class, () -> userJoined.await(1, LONG))));
    waiting.start();
    awaitState(waiting, Thread.State.TIMED_WAITING);
    waiting.interrupt();
    waiting.join();
    assertSame(InterruptedException.class, thrown.join().getClass());
  }

  @Test
  void noCallOfRacingPublishersIsLost() throws InterruptedException {
    List<Thread> publishers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      publishers.add(
          new Thread(
              () -> {
                for (int call = 0; call < 1_000; call++) {
                  userJoined.fire("Ada");
                  mailSent.fire();
                }
              }));
    }
    publishers.forEach(Thread::start);
    assertEquals(4_000, userJoined.await(4_000, LONG).size());
    for (Thread publisher : publishers) {
      publisher.join();
    }
    mailSent.assertCount(4_000);
    assertEquals(8_000, recordings.events().size());
  }

  private static void assertFails(String message, Executable executable) {
    assertEquals(message, assertThrows(AssertionError.class, executable).getMessage());
  }

  private static void awaitState(Thread thread, Thread.State state) {
    while (thread.getState() != state) {
      Thread.onSpinWait();
    }
  }

  /** As it is generated, but for the contract. */
  private static final class UserJoinedRecorder extends Recorder<UserJoinedRecorder.Call> {

    UserJoinedRecorder(Recordings shared) {
      super("user_joined", shared);
    }

    void fire(String name) {
      record(new Call(name));
    }

    record Call(String name) {}
  }

  private static final class MailSentRecorder extends Recorder<MailSentRecorder.Sent> {

    MailSentRecorder() {
      super("mail_sent");
    }

    MailSentRecorder(Recordings shared) {
      super("mail_sent", shared);
    }

    void fire() {
      record(new Sent());
    }

    record Sent() {}
  }
}
