package dev.hardwire.runtime.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.runtime.Installation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class InstallerTest {

  private final List<String> log = Collections.synchronizedList(new ArrayList<>());

  @Test
  void nothingIsLinkedBeforeInstall() {
    installer("joined", "left");
    assertEquals(List.of(), log);
  }

  @Test
  void linksInOrderAndUnlinksInReverse() {
    Installation installation = installer("joined", "left", "renamed").install();
    assertEquals(List.of("link joined", "link left", "link renamed"), log);
    log.clear();
    installation.close();
    assertEquals(List.of("unlink renamed", "unlink left", "unlink joined"), log);
  }

  @Test
  void closingAgainDoesNothing() {
    Installation installation = installer("joined").install();
    installation.close();
    installation.close();
    assertEquals(List.of("link joined", "unlink joined"), log);
  }

  @Test
  void wiringWithoutPublishersInstallsNothing() {
    new Installer().install().close();
    assertEquals(List.of(), log);
  }

  @Test
  void failedLinkUnlinksThoseBeforeIt() {
    IllegalStateException failure = new IllegalStateException("another wiring is installed");
    Installer installer =
        installer("joined", "left").link(failing(failure), record("unlink renamed"));
    installer.link(record("link closed"), record("unlink closed"));
    assertSame(failure, assertThrows(IllegalStateException.class, installer::install));
    assertEquals(List.of("link joined", "link left", "unlink left", "unlink joined"), log);
  }

  @Test
  void failureWhileUnlinkingIsSuppressedByTheFailedLink() {
    IllegalStateException failure = new IllegalStateException("another wiring is installed");
    IllegalStateException second = new IllegalStateException("not linked");
    Installer installer =
        installer("joined")
            .link(record("link left"), failing(second))
            .link(record("link renamed"), failing(failure))
            .link(failing(failure), record("unlink closed"));
    assertSame(failure, assertThrows(IllegalStateException.class, installer::install));
    assertArrayEquals(new Throwable[] {second}, failure.getSuppressed());
    assertEquals(List.of("link joined", "link left", "link renamed", "unlink joined"), log);
  }

  @Test
  void closeUnlinksAllEvenWhereOneFails() {
    AssertionError first = new AssertionError("first");
    IllegalStateException second = new IllegalStateException("second");
    Installation installation =
        installer("joined")
            .link(record("link left"), failing(second))
            .link(record("link renamed"), failing(first))
            .install();
    log.clear();
    assertSame(first, assertThrows(AssertionError.class, installation::close));
    assertArrayEquals(new Throwable[] {second}, first.getSuppressed());
    assertEquals(List.of("unlink joined"), log);
    installation.close();
    assertEquals(List.of("unlink joined"), log);
  }

  @Test
  void installationsOfOneInstallerAreIndependent() {
    Installer installer = installer("joined");
    Installation first = installer.install();
    Installation second = installer.install();
    log.clear();
    first.close();
    assertEquals(List.of("unlink joined"), log);
    second.close();
    assertEquals(List.of("unlink joined", "unlink joined"), log);
  }

  @Test
  void everyCloseReturnsAfterTheLastUnlink() throws InterruptedException {
    CountDownLatch unlinking = new CountDownLatch(1);
    CountDownLatch proceed = new CountDownLatch(1);
    Runnable slow =
        () -> {
          unlinking.countDown();
          await(proceed);
          log.add("unlinked");
        };
    Installation installation = new Installer().link(() -> {}, slow).install();
    Thread first = new Thread(installation::close);
    Thread second =
        new Thread(
            () -> {
              installation.close();
              log.add("closed");
            });
    first.start();
    await(unlinking);
    second.start();
    while (second.getState() != Thread.State.BLOCKED) {
      Thread.onSpinWait();
    }
    proceed.countDown();
    first.join();
    second.join();
    assertEquals(List.of("unlinked", "closed"), log);
  }

  private Installer installer(String... publishers) {
    Installer installer = new Installer();
    for (String publisher : publishers) {
      installer.link(record("link " + publisher), record("unlink " + publisher));
    }
    return installer;
  }

  private Runnable record(String line) {
    return () -> log.add(line);
  }

  private static Runnable failing(RuntimeException failure) {
    return () -> {
      throw failure;
    };
  }

  private static Runnable failing(Error failure) {
    return () -> {
      throw failure;
    };
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(30, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
