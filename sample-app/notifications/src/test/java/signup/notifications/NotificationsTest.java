package signup.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NotificationsTest {
  private final List<String> received = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final List<SentNotification> sent = new ArrayList<>();
  private final HttpServer server = newServer();
  private volatile int status = 204;

  @BeforeEach
  void start() {
    server.createContext("/", this::receive);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void postedNotificationIsWrittenDown() throws SQLException {
    try (OneDelivery delivery = OneDelivery.open()) {
      notifications().createTable(delivery.connection());
      notifications().notifyNewUser("ada@example.org", "Ada", delivery);
      assertEquals(1, delivery.count("sent_notifications"));
      status = 500;
      assertThrows(
          NotificationNotSent.class,
          () -> notifications().notifyNewUser("bob@example.org", "Bob", delivery));
      assertEquals(1, delivery.count("sent_notifications"));
      String key = "\"" + delivery.id() + "\"";
      assertEquals(List.of(key, key), keys);
    }
  }

  @Test
  void jsonIsPosted() throws SQLException {
    announce(notifications(), "ada@example.org", "Ada");
    assertEquals(
        List.of(
            "POST /hooks/secret application/json; charset=utf-8 "
                + "{\"content\":\"Ada (ada@example.org) has joined\","
                + "\"allowed_mentions\":{\"parse\":[]}}"),
        received);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zoë", "\"}, {\"", "back\\slash", "@everyone", "\u2028", "👩‍💻"})
  void anyNameArrivesAsItIs(String name) throws IOException, SQLException {
    announce(notifications(), "ada@example.org", name);
    assertEquals(name + " (ada@example.org) has joined", content(sent.get(0).json()));
  }

  @Test
  void sentNotificationIsReportedWithoutTheSecretPath() throws SQLException {
    status = 200;
    announce(notifications(), "ada@example.org", "Ada");
    assertEquals("http://127.0.0.1:" + port(), sent.get(0).receiver());
    assertEquals(200, sent.get(0).status());
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 400, 404, 429, 500, 503})
  void anyStatusButSuccessIsAFailure(int refusal) {
    status = refusal;
    assertNotSent("it answered with HTTP status " + refusal, port(), notifications());
  }

  @Test
  void unreachableWebhookIsReported() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    assertNotSent("nobody answers there", port, notifications(port, Duration.ofSeconds(10)));
  }

  @Test
  void webhookThatNeverAnswersIsReported() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = silent.getLocalPort();
      assertNotSent("no answer within 200 ms", port, notifications(port, Duration.ofMillis(200)));
    }
  }

  @Test
  void interruptIsKept() {
    Thread.currentThread().interrupt();
    assertNotSent("interrupted", port(), notifications());
    assertTrue(Thread.interrupted());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "discord.example",
        "ftp://h/x",
        "http:///x",
        "http://h:65536/x",
        "http://h/sec ret"
      })
  void malformedUrlIsRefusedWithoutShowingIt(String url) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> WebhookUrl.parse(url));
    assertEquals("a webhook is written http://host:port/path or https://…", refusal.getMessage());
  }

  @Test
  void onlyHostAndPortOfAWebhookAreShown() {
    assertEquals(
        "https://discord.example",
        WebhookUrl.parse("https://u:p@discord.example/api/s").toString());
    assertEquals("http://localhost:1", WebhookUrl.parse(" http://localhost:1/s?t=u").toString());
  }

  private static void announce(Notifications notifications, String email, String name)
      throws SQLException {
    try (OneDelivery delivery = OneDelivery.open()) {
      notifications.createTable(delivery.connection());
      notifications.notifyNewUser(email, name, delivery);
    }
  }

  private void assertNotSent(String reason, int port, Notifications notifications) {
    NotificationNotSent failure =
        assertThrows(
            NotificationNotSent.class, () -> announce(notifications, "ada@example.org", "Ada"));
    assertEquals(
        "cannot post the notification of ada@example.org to http://127.0.0.1:"
            + port
            + ": "
            + reason,
        failure.getMessage());
    assertEquals(List.of(), sent);
  }

  private Notifications notifications() {
    return notifications(port(), Duration.ofSeconds(10));
  }

  private Notifications notifications(int port, Duration timeout) {
    WebhookUrl url = WebhookUrl.parse("http://127.0.0.1:" + port + "/hooks/secret");
    return new Notifications(url, timeout, sent::add);
  }

  private int port() {
    return server.getAddress().getPort();
  }

  private void receive(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
      received.add(
          exchange.getRequestMethod()
              + " "
              + exchange.getRequestURI()
              + " "
              + exchange.getRequestHeaders().getFirst("Content-Type")
              + " "
              + body);
      exchange.getResponseHeaders().set("Location", "/elsewhere");
      exchange.sendResponseHeaders(status, -1);
    }
  }

  private static String content(String json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != JsonToken.VALUE_STRING) {
        assertTrue(parser.hasCurrentToken(), "no text in " + json);
      }
      return parser.getText();
    }
  }

  private static HttpServer newServer() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
