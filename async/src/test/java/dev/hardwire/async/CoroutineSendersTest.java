package dev.hardwire.async;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(20)
class CoroutineSendersTest {

  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
  private final AtomicReference<Coroutine<String>> first = new AtomicReference<>();
  private final AtomicReference<Coroutine<String>> second = new AtomicReference<>();
  private final CountDownLatch isBusy = new CountDownLatch(1);
  private final CountDownLatch goesOn = new CountDownLatch(1);

  @ParameterizedTest
  @EnumSource
  void sendersAreHeldInTheOrderInWhichTheyCame(ThreadKind kind) throws Exception {
    Coroutine<String> coroutine = busy(kind);
    List<Thread> senders = new ArrayList<>();
    for (String name : List.of("Ada", "Grace", "Barbara", "Frances")) {
      senders.add(
          Waiting.start(
              () -> {
                coroutine.send(name);
                heard.add(name + " went on");
              }));
    }
    goesOn.countDown();
    for (Thread sender : senders) {
      sender.join();
    }
    coroutine.close();
    List<String> messages = heard.stream().filter(one -> !one.endsWith("on")).toList();
    assertEquals(List.of("Ada", "Grace", "Barbara", "Frances"), messages);
    assertEquals(8, heard.size());
  }

  @ParameterizedTest
  @EnumSource
  void senderIsHeldUntilTheCoroutineWaits(ThreadKind kind) throws Exception {
    Coroutine<String> coroutine = busy(kind);
    Thread sender = Waiting.start(() -> coroutine.send("Ada"));
    isBusy.await();
    assertEquals(List.of("Ada"), heard);
    assertTrue(sender.isAlive());
    goesOn.countDown();
    sender.join();
    coroutine.close();
  }

  @ParameterizedTest
  @EnumSource
  void interruptedSenderStopsWaiting(ThreadKind kind) throws Exception {
    Coroutine<String> coroutine = busy(kind);
    List<String> thrown = Collections.synchronizedList(new ArrayList<>());
    Thread held = Waiting.start(() -> thrown.add(cancelledSend(coroutine, "Ada")));
    isBusy.await();
    Thread behind = Waiting.start(() -> thrown.add(cancelledSend(coroutine, "Grace")));
    behind.interrupt();
    behind.join();
    held.interrupt();
    held.join();
    assertEquals(
        List.of(
            "true Interrupted; the message was not delivered.",
            "true Interrupted; the message was delivered, its effect is not known."),
        thrown);
    goesOn.countDown();
    coroutine.send("Barbara");
    assertEquals(List.of("Ada", "Barbara"), heard);
    coroutine.close();
  }

  private static String cancelledSend(Coroutine<String> coroutine, String name) {
    CancellationException thrown =
        assertThrows(CancellationException.class, () -> coroutine.send(name));
    return Thread.currentThread().isInterrupted() + " " + thrown.getMessage();
  }

  @ParameterizedTest
  @EnumSource
  void interruptedStarterClosesTheCoroutine(ThreadKind kind) throws Exception {
    ThreadFactory threads = kind.factory();
    CountDownLatch ended = new CountDownLatch(1);
    Thread.currentThread().interrupt();
    CancellationException thrown =
        assertThrows(
            CancellationException.class,
            () ->
                Coroutine.<String>start(
                    threads,
                    inbox -> {
                      goesOn.await();
                      try {
                        inbox.receive();
                      } finally {
                        ended.countDown();
                      }
                    }));
    assertTrue(Thread.interrupted());
    assertEquals("Interrupted; the coroutine was started and is closed.", thrown.getMessage());
    goesOn.countDown();
    ended.await();
  }

  @ParameterizedTest
  @EnumSource
  void messageToItselfIsQueued(ThreadKind kind) {
    Coroutine<String> coroutine =
        Coroutine.start(
            kind.factory(),
            inbox -> {
              while (true) {
                String name = inbox.receive();
                heard.add(name);
                if (!name.endsWith("!")) {
                  of(first).send(name + "!");
                  heard.add("sent");
                }
              }
            });
    first.set(coroutine);
    coroutine.send("Ada");
    assertEquals(List.of("Ada", "sent", "Ada!"), heard);
    coroutine.close();
  }

  @ParameterizedTest
  @EnumSource
  void coroutinesMayAnswerEachOther(ThreadKind kind) {
    first.set(Coroutine.start(kind.factory(), inbox -> passOn(inbox, second)));
    second.set(Coroutine.start(kind.factory(), inbox -> passOn(inbox, first)));
    of(first).send("***");
    assertEquals(List.of("***", "**", "*", ""), heard);
    of(first).close();
    of(second).close();
  }

  private void passOn(Coroutine.Inbox<String> inbox, AtomicReference<Coroutine<String>> to)
      throws InterruptedException {
    while (true) {
      String stars = inbox.receive();
      heard.add(stars);
      if (!stars.isEmpty()) {
        of(to).send(stars.substring(1));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void failureOfAnAnsweringCoroutineReachesWhoIsHeld(ThreadKind kind) {
    IllegalStateException failure = new IllegalStateException("no answer");
    first.set(Coroutine.start(kind.factory(), inbox -> passOn(inbox, second)));
    second.set(
        Coroutine.start(
            kind.factory(),
            inbox -> {
              inbox.receive();
              throw failure;
            }));
    assertEquals(failure, assertThrows(IllegalStateException.class, () -> of(first).send("***")));
    assertFalse(of(first).isActive());
    assertFalse(of(second).isActive());
  }

  @ParameterizedTest
  @EnumSource
  void coroutineMayCloseTheOneThatWaitsForIt(ThreadKind kind) {
    first.set(Coroutine.start(kind.factory(), inbox -> passOn(inbox, second)));
    second.set(
        Coroutine.start(
            kind.factory(),
            inbox -> {
              inbox.receive();
              of(first).close();
              heard.add("closed");
            }));
    of(first).send("***");
    assertEquals(List.of("***", "closed"), heard);
    of(first).completion().join();
    of(second).completion().join();
  }

  @Test
  void nobodyIsHeldForEver() throws Exception {
    first.set(Coroutine.start(Thread::new, inbox -> passOn(inbox, second)));
    second.set(Coroutine.start(Thread::new, inbox -> passOn(inbox, first)));
    List<Thread> senders = new ArrayList<>();
    for (AtomicReference<Coroutine<String>> to : List.of(first, second, first, second)) {
      Thread sender =
          new Thread(
              () -> {
                for (int i = 0; i < 500; i++) {
                  of(to).send("***");
                }
              });
      sender.start();
      senders.add(sender);
    }
    for (Thread sender : senders) {
      sender.join();
    }
    of(first).send("");
    of(second).send("");
    assertEquals(4 * 500 * 4 + 2, heard.size());
    of(first).close();
    of(second).close();
  }

  private Coroutine<String> busy(ThreadKind kind) {
    return Coroutine.start(
        kind.factory(),
        inbox -> {
          while (true) {
            heard.add(inbox.receive());
            isBusy.countDown();
            goesOn.await();
          }
        });
  }

  private static Coroutine<String> of(AtomicReference<Coroutine<String>> coroutine) {
    Coroutine<String> started = coroutine.get();
    if (started == null) {
      throw new AssertionError("not started");
    }
    return started;
  }
}
