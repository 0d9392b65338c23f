package dev.hardwire.integration.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.integration.peers.Verdict.Moment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a run showed is told by its first sign. */
final class RunTest {

  private static final Run RIGHT =
      new Run(
          List.of("Note: two beans"),
          List.of("phase start", "phase use", "out mail to Ada", "out counted Ada"));

  private static Verdict ran(String... events) {
    return new Run(List.of("Note: two beans"), List.of(events)).verdict(RIGHT);
  }

  private static Verdict compiled(String... messages) {
    return new Run(List.of(messages), List.of()).verdict(RIGHT);
  }

  @Test
  void errorsComeBeforeWarnings() {
    assertEquals(
        new Verdict(Moment.COMPILE, "error", "Emails.java:7: must be public", ""),
        compiled("warning: old", "sources/signup/Emails.java:7: error: must be public"));
  }

  @Test
  void notesOfRightProgramsSayNothing() {
    assertEquals("works", RIGHT.verdict(RIGHT).cell());
    assertTrue(RIGHT.isRight());
  }

  @Test
  void exceptionsComeBeforeLogs() {
    assertEquals(
        new Verdict(Moment.START, "exception", "IllegalStateException: no bean", ""),
        ran("phase start", "log WARNING: failed", "thrown IllegalStateException: no bean"));
  }

  @Test
  void handlersThatMissTheEventAreSilentLosses() {
    assertEquals(
        "**never**; not called", ran("phase start", "phase use", "out counted Ada").cell());
    assertEquals("**never**; nobody called", ran("phase start", "phase use").cell());
  }

  @Test
  void exceptionsOfHandlersMayKeepTheEventFromOthers() {
    assertEquals(
        "first use (exception); called, the other one not",
        ran("phase start", "phase use", "out mail to Ada", "thrown IOException: down").cell());
  }

  @Test
  void addressesOfObjectsAreLeftOut() {
    assertEquals(
        "SEVERE: signup.Emails failed",
        ran("phase start", "phase use", "log SEVERE: signup.Emails@1b28cdfa failed").words());
  }

  @Test
  void wordsOfLibrariesAreNotRight() {
    Run run =
        new Run(
            List.of(),
            List.of(
                "phase start",
                "log WARNING: slow",
                "phase use",
                "out mail to Ada",
                "out counted Ada"));
    assertFalse(run.isRight());
  }
}
