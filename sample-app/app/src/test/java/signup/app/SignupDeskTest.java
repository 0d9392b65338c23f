package signup.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import signup.Signup;
import signup.app.outside.Channel;
import signup.app.outside.MailServer;
import signup.app.outside.Proof;
import signup.database.User;

final class SignupDeskTest {
  private final List<String> log = new ArrayList<>();
  private final LogTap tap = new LogTap(SignupDesk.LOG_NAME, log::add);

  @AfterEach
  void end() {
    tap.close();
  }

  @Test
  void whatHasNotEndedInTimeIsStillUnderWay() {
    try (MailServer mailServer = MailServer.at(Optional.empty());
        Channel channel = Channel.at(Optional.empty());
        SignupTrace trace = new SignupTrace("signup.db", mailServer, channel)) {
      SignupDesk desk =
          new SignupDesk(
              new Signup(
                  (name, email) -> {
                    trace.stored(new User(1, name, email, Instant.EPOCH));
                    trace.failed(SignupProgress.POST, email, "it is Sunday");
                  }),
              trace,
              Duration.ZERO);
      SignupResult result = desk.signUp("Ada", "ada@example.org");
      assertEquals(SignupResult.Outcome.UNSENT, result.outcome());
      assertEquals(
          "ada@example.org has signed up. To be tried again: Notifications.notifyNewUser. Still"
              + " under way: JoinLog.logJoin, Emails.greetNewUser.",
          result.message());
    }
  }

  @Test
  void firstEndOfACallbackCounts() {
    SignupProgress progress = new SignupProgress();
    progress.failed(SignupProgress.MAIL, "it took too long");
    progress.done(SignupProgress.MAIL, new Proof("the message", "Hello"));
    assertEquals("it took too long", progress.steps().get(2).proof().text());
  }

  @Test
  void unexpectedFailureOfAnyModuleIsReportedAndLogged() {
    try (MailServer mailServer = MailServer.at(Optional.empty());
        Channel channel = Channel.at(Optional.empty());
        SignupTrace trace = new SignupTrace("signup.db", mailServer, channel)) {
      SignupDesk desk =
          new SignupDesk(
              new Signup(
                  (name, email) -> {
                    trace.stored(new User(1, name, email, Instant.EPOCH));
                    throw new IllegalStateException("disk full");
                  }),
              trace,
              Duration.ZERO);
      SignupResult result = desk.signUp("Ada", " ada@example.org");
      assertEquals(SignupResult.Outcome.BROKEN_OFF, result.outcome());
      assertEquals(
          "The sign-up of ada@example.org has failed: java.lang.IllegalStateException: disk full."
              + " Nothing was stored.",
          result.message());
      assertEquals(List.of("SEVERE: " + result.message()), log);
    }
  }
}
