package signup.emails;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SmtpServerTest {

  @Test
  void hostAndPortAreRead() {
    assertEquals(
        new SmtpServer("mail.example.org", 2525, false, Optional.empty()),
        SmtpServer.parse("smtp://mail.example.org:2525"));
  }

  @Test
  void portFollowsFromTheScheme() {
    assertEquals(25, SmtpServer.parse("smtp://mail.example.org").port());
    assertEquals(
        new SmtpServer("mail.example.org", 465, true, Optional.empty()),
        SmtpServer.parse(" SMTPS://mail.example.org/ "));
  }

  @Test
  void userAndPasswordAreDecodedAndThePasswordIsNotShown() {
    SmtpServer server = SmtpServer.parse("smtps://ada%40example.org:se%3Acr+et:x@mail.example.org");
    assertEquals(
        Optional.of(new SmtpServer.Account("ada@example.org", "se:cr+et:x")), server.account());
    assertEquals("smtps://mail.example.org:465", server.toString());
    assertEquals("Optional[ada@example.org]", server.account().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mail.example.org",
        "mail.example.org:25",
        "http://mail.example.org",
        "smtp:mail.example.org",
        "smtp://",
        "smtp://ada:secret@",
        "smtp://ada@mail.example.org",
        "smtp://mail.example.org:0",
        "smtp://mail.example.org:65536",
        "smtp://mail.example.org/inbox",
        "smtp://ada:sec ret@mail.example.org",
        "smtp://ada:sec%zzret@mail.example.org"
      })
  void malformedUrlIsRefusedWithoutShowingIt(String url) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> SmtpServer.parse(url));
    assertEquals(
        "a mail server is written smtp://host:port or smtps://user:password@host:port",
        refusal.getMessage());
    assertFalse(String.valueOf(refusal.getCause()).contains("ret"));
  }
}
