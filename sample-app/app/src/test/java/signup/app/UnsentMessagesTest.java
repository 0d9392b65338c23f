package signup.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import signup.Signup;
import signup.app.outside.Channel;
import signup.database.Database;
import signup.emails.Emails;
import signup.emails.SentEmail;
import signup.emails.SmtpServer;
import signup.notifications.Notifications;

/** A message that is not sent is named, whatever happens to the mail server. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class UnsentMessagesTest {
  private static final int MAIL_THREADS = 4;

  private final ConcurrentLinkedQueue<UnsentMessage> unsent = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> posted = new ConcurrentLinkedQueue<>();
  private final LogTap log = new LogTap(Notifications.LOG, line -> {});

  @TempDir private Path folder = Path.of("");

  @AfterEach
  void end() {
    log.close();
  }

  /**
   * The server writes down whom a message is for before it acknowledges it. So those messages are
   * both delivered and named whose acknowledgement was lost when it died: as many, at most, as were
   * being sent.
   */
  @Test
  void killedMailServerLosesNobodyAndEachUnsentMessageIsNamed() throws Exception {
    List<String> users = users(1_000);
    Path file = folder.resolve("signup.db");
    List<String> delivered;
    try (MailServerProcess mailServer = new MailServerProcess();
        Channel channel = Channel.at(Optional.empty());
        Database database = new Database(file.toString(), user -> {});
        SignupService service = service(database, mailServer.url(), channel)) {
      CountDownLatch isKilled = new CountDownLatch(1);
      CompletableFuture<Void> signingUp =
          inBackground(
              () -> {
                signUp(service, users.subList(0, 600));
                isKilled.await();
                signUp(service, users.subList(600, 1_000));
              });
      delivered = mailServer.killAfter(300);
      isKilled.countDown();
      signingUp.get();
    }

    assertEquals(users, UserTable.rows(file).stream().map(UnsentMessagesTest::address).toList());
    assertEquals(Set.copyOf(users), distinct(posted));
    assertAccountedFor(users, distinct(delivered));
  }

  private void assertAccountedFor(List<String> users, Set<String> delivered) {
    Set<String> sent = distinct(acknowledged);
    Set<String> named = distinct(addressesOfUnsent(SignupProgress.MAIL));
    assertEquals(unsent.size(), named.size(), "there are other messages than e-mails");
    assertEquals(users.size(), sent.size() + named.size());
    assertEquals(Set.copyOf(users), union(sent, named));

    assertTrue(delivered.containsAll(sent));
    Set<String> both = new HashSet<>(delivered);
    both.removeAll(sent);
    assertTrue(named.containsAll(both));
    assertTrue(both.size() <= MAIL_THREADS, both::toString);
  }

  @Test
  void closingNamesWhatIsUnderWayAndWhatHasNotBegun() throws Exception {
    List<String> users = users(10);
    Path file = folder.resolve("signup.db");
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Channel channel = Channel.at(Optional.empty());
        Database database = new Database(file.toString(), user -> {});
        SignupService service = service(database, url(silent), channel)) {
      signUp(service, users);
      List<Socket> connections = new ArrayList<>();
      while (connections.size() < MAIL_THREADS) {
        connections.add(silent.accept());
      }
      service.close(Duration.ZERO);
      assertEquals(Set.copyOf(users), distinct(addressesOfUnsent(SignupProgress.MAIL)));
      assertEquals(MAIL_THREADS, reasons("under way when the service was closed, and may have"));
      assertEquals(users.size() - MAIL_THREADS, reasons("its turn had not come when the service"));
      for (Socket connection : connections) {
        connection.close();
      }
    }
    assertEquals(users.size(), addressesOfUnsent(SignupProgress.MAIL).size());
    assertEquals(users.size(), UserTable.rows(file).size());
  }

  @Test
  void lineForTheOperatorNamesRecipientCallbackAndReason() {
    assertEquals(
        "Not sent for ada@example.org by Emails.greetNewUser: it is Sunday.",
        new UnsentMessage(SignupProgress.MAIL, "ada@example.org", "it is Sunday").toString());
  }

  /** As the terminal does it when the process is asked to end: by Ctrl-C, or by the system. */
  @Test
  void processThatIsAskedToEndNamesWhatWasNotSent() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        ChildProcess process = new ChildProcess(folder, Map.of("SMTP_URL", url(silent)))) {
      process.type("Zoë\nzoe@example.org\n");
      Socket connection = silent.accept();
      process.askToEnd();
      connection.close();
      Run run = process.end();
      assertTrue(
          run.err().startsWith("Not sent for zoe@example.org by Emails.greetNewUser: "),
          run::toString);
    }
  }

  private SignupService service(Database database, String mailServer, Channel channel) {
    return new SignupService(
        database,
        new Emails(SmtpServer.parse(mailServer), this::acknowledge),
        new Notifications(channel.webhook(), notification -> posted.add(notification.email())),
        unsent::add);
  }

  private void acknowledge(SentEmail email) {
    acknowledged.add(email.recipient());
  }

  private static void signUp(SignupService service, List<String> users) {
    Signup signup = new Signup(service.userJoined());
    users.forEach(email -> signup.signUp("Ada", email));
  }

  private static List<String> users(int number) {
    return IntStream.range(0, number).mapToObj(i -> "ada" + i + "@example.org").toList();
  }

  private List<String> addressesOfUnsent(String callback) {
    return unsent.stream()
        .filter(message -> message.callback().equals(callback))
        .map(UnsentMessage::email)
        .toList();
  }

  private long reasons(String part) {
    return unsent.stream()
        .filter(message -> message.callback().equals(SignupProgress.MAIL))
        .filter(message -> message.reason().contains(part))
        .count();
  }

  private static Set<String> distinct(Collection<String> addresses) {
    Set<String> set = Set.copyOf(addresses);
    assertEquals(addresses.size(), set.size(), () -> "twice: " + addresses);
    return set;
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> union = new HashSet<>(some);
    union.addAll(others);
    return union;
  }

  private static String address(String row) {
    return row.substring(row.indexOf('<') + 1, row.length() - 1);
  }

  private static String url(ServerSocket socket) throws IOException {
    return "smtp://127.0.0.1:" + socket.getLocalPort();
  }

  private static CompletableFuture<Void> inBackground(Task task) {
    CompletableFuture<Void> end = new CompletableFuture<>();
    new Thread(
            () -> {
              try {
                task.run();
                end.complete(null);
              } catch (Throwable e) {
                end.completeExceptionally(e);
              }
            },
            "sign-ups")
        .start();
    return end;
  }

  private interface Task {
    void run() throws Exception;
  }
}
