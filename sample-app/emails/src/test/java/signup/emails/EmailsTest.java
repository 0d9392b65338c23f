package signup.emails;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

final class EmailsTest {
  private final List<byte[]> delivered = new ArrayList<>();
  private final List<SentEmail> sent = new ArrayList<>();
  private final SMTPServer server =
      SMTPServer.port(0)
          .bindAddress(InetAddress.getLoopbackAddress())
          .messageHandler((context, from, to, message) -> accept(to, message))
          .build();

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void messageIsDelivered() throws Exception {
    greet(emails(), "Ada", "ada@example.org");
    MimeMessage message = onlyDelivered();
    assertEquals("Ada <ada@example.org>", message.getHeader("To", null));
    assertEquals("Sign-up service <welcome@signup.example>", message.getHeader("From", null));
    assertEquals("Welcome, Ada", message.getSubject());
    assertEquals(
        "Hello Ada,\r\n\r\nwelcome! You have signed up as ada@example.org.\r\n",
        message.getContent());
  }

  @Test
  void sentMessageIsWrittenDownWithTheIdByWhichTheServerKnowsIt() throws Exception {
    try (OneDelivery delivery = OneDelivery.open()) {
      emails().createTable(delivery.connection());
      emails().greetNewUser("Ada", "ada@example.org", delivery);
      assertEquals(1, delivery.count("sent_emails"));
      String id = "<" + delivery.id() + "@signup.example>";
      assertEquals(id, onlyDelivered().getMessageID());
      assertThrows(
          EmailNotSent.class, () -> emails().greetNewUser("Bob", "refused@example.org", delivery));
      assertEquals(1, delivery.count("sent_emails"));
    }
  }

  @Test
  void sentMessageIsReportedWithTheServersReply() throws Exception {
    greet(emails(), "Ada", "ada@example.org");
    SentEmail email = sent.get(0);
    assertEquals("ada@example.org", email.recipient());
    assertEquals(onlyDelivered().getMessageID(), email.messageId());
    assertEquals("smtp://127.0.0.1:" + server.getPortAllocated(), email.server());
    assertTrue(email.reply().startsWith("250 "), email.reply());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zoë",
        "李小龍",
        "Ada \"the countess\" <lovelace>",
        "a, b; c: <eve@example.org>",
        "=?UTF-8?Q?x=0D=0ABcc:_eve@example.org?=",
        "A name that is so long that it needs another line in the header of any message, or two"
      })
  void anyNameArrivesAsItIs(String name) throws Exception {
    greet(emails(), name, "ada@example.org");
    MimeMessage message = onlyDelivered();
    InternetAddress[] to = InternetAddress.parseHeader(message.getHeader("To", ","), true);
    assertEquals(1, to.length);
    assertEquals("ada@example.org", to[0].getAddress());
    assertEquals(null, message.getHeader("Bcc", null));
    assertTrue(message.getContent().toString().startsWith("Hello " + name + ","));
    if (!name.startsWith("=?")) {
      assertEquals(name, to[0].getPersonal());
      assertEquals("Welcome, " + name, message.getSubject());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ada\r\nBcc: eve@example.org", "Ada\nBcc: eve@example.org", "Ada\rX", "Ada\0"})
  void nameThatWouldEndTheHeaderIsRefused(String name) {
    EmailNotSent failure =
        assertThrows(EmailNotSent.class, () -> greet(emails(), name, "ada@example.org"));
    assertTrue(
        String.valueOf(failure.getMessage()).endsWith(": the name contains a control character"));
    assertEquals(List.of(), delivered);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada@example.org\r\nBcc: eve@example.org",
        "ada@example.org, eve@example.org",
        "Eve <eve@example.org>",
        "ada",
        ""
      })
  void anythingButOneAddressIsRefused(String email) {
    assertThrows(EmailNotSent.class, () -> greet(emails(), "Ada", email));
    assertEquals(List.of(), delivered);
  }

  @Test
  void refusalOfTheServerIsReported() {
    EmailNotSent failure =
        assertThrows(EmailNotSent.class, () -> greet(emails(), "Bob", "refused@example.org"));
    assertEquals(
        "cannot send an e-mail to refused@example.org through smtp://127.0.0.1:"
            + server.getPortAllocated()
            + ": 550 no such mailbox",
        failure.getMessage());
    assertEquals(List.of(), sent);
  }

  @Test
  void unreachableServerIsReported() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    EmailNotSent failure =
        assertThrows(EmailNotSent.class, () -> greet(emails(port), "Ada", "ada@example.org"));
    assertEquals(
        "cannot send an e-mail to ada@example.org through smtp://127.0.0.1:"
            + port
            + ": Connection refused",
        failure.getMessage());
  }

  @Test
  void serverThatHangsUpIsReported() throws IOException {
    try (ServerSocket rude = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread server = new Thread(() -> greetAndHangUpInTheMiddle(rude), "rude mail server");
      server.start();
      EmailNotSent failure =
          assertThrows(
              EmailNotSent.class,
              () -> greet(emails(rude.getLocalPort()), "Ada", "ada@example.org"));
      assertEquals(
          "cannot send an e-mail to ada@example.org through smtp://127.0.0.1:"
              + rude.getLocalPort()
              + ": it closed the connection without an answer",
          failure.getMessage());
    }
  }

  @Test
  void unknownHostIsReported() {
    SmtpServer nowhere = new SmtpServer("mail.invalid", 25, false, Optional.empty());
    EmailNotSent failure =
        assertThrows(
            EmailNotSent.class,
            () -> greet(new Emails(nowhere, sent::add), "Ada", "ada@example.org"));
    assertEquals(
        "cannot send an e-mail to ada@example.org through smtp://mail.invalid:25: unknown host",
        failure.getMessage());
  }

  @Test
  void accountIsUsedToLogIn() throws SQLException {
    SMTPServer strict = serverWithAccount();
    strict.start();
    try {
      greet(emails(strict, "correct horse"), "Ada", "ada@example.org");
      assertEquals(1, delivered.size());
    } finally {
      strict.stop();
    }
  }

  @Test
  void wrongPasswordIsReportedWithoutShowingIt() {
    SMTPServer strict = serverWithAccount();
    strict.start();
    try {
      EmailNotSent failure =
          assertThrows(
              EmailNotSent.class, () -> greet(emails(strict, "guess"), "Ada", "ada@example.org"));
      assertEquals(
          "cannot send an e-mail to ada@example.org through smtp://127.0.0.1:"
              + strict.getPortAllocated()
              + ": 535 Authentication credentials invalid",
          failure.getMessage());
      assertEquals(List.of(), delivered);
    } finally {
      strict.stop();
    }
  }

  private static void greet(Emails emails, String name, String email) throws SQLException {
    try (OneDelivery delivery = OneDelivery.open()) {
      emails.createTable(delivery.connection());
      emails.greetNewUser(name, email, delivery);
    }
  }

  private Emails emails() {
    return emails(server.getPortAllocated());
  }

  private Emails emails(int port) {
    return new Emails(new SmtpServer("127.0.0.1", port, false, Optional.empty()), sent::add);
  }

  private Emails emails(SMTPServer strict, String password) {
    Optional<SmtpServer.Account> account =
        Optional.of(new SmtpServer.Account("ada@example.org", password));
    int port = strict.getPortAllocated();
    return new Emails(new SmtpServer("127.0.0.1", port, false, account), sent::add);
  }

  private SMTPServer serverWithAccount() {
    return SMTPServer.port(0)
        .bindAddress(InetAddress.getLoopbackAddress())
        .requireAuth()
        .authenticationHandlerFactory(
            new EasyAuthenticationHandlerFactory(
                (user, password, context) -> {
                  if (!password.equals("correct horse")) {
                    throw new LoginFailedException();
                  }
                }))
        .messageHandler((context, from, to, message) -> accept(to, message))
        .build();
  }

  private static void greetAndHangUpInTheMiddle(ServerSocket server) {
    try (Socket client = server.accept();
        BufferedReader in =
            new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII))) {
      client.getOutputStream().write("220 ready\r\n".getBytes(US_ASCII));
      for (String line = in.readLine(); line.startsWith("EHLO"); line = in.readLine()) {
        client.getOutputStream().write("250 fine\r\n".getBytes(US_ASCII));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept(String recipient, byte[] message) throws RejectException {
    if (recipient.startsWith("refused@")) {
      throw new RejectException(550, "no such mailbox.");
    }
    delivered.add(message);
  }

  private MimeMessage onlyDelivered() throws Exception {
    assertEquals(1, delivered.size());
    Session session = Session.getInstance(new Properties());
    return new MimeMessage(session, new ByteArrayInputStream(delivered.get(0)));
  }
}
