package signup.app.outside;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import signup.notifications.SentNotification;
import signup.notifications.WebhookUrl;

/**
 * A webhook on a free port of the loopback interface, which keeps what was posted until it is
 * shown.
 */
final class LocalChannel implements Channel {
  private static final int NO_CONTENT = 204;
  private static final int METHOD_NOT_ALLOWED = 405;

  private final HttpServer server;
  private final Set<String> posts = ConcurrentHashMap.newKeySet();

  private LocalChannel(HttpServer server) {
    this.server = server;
  }

  static LocalChannel start() {
    try {
      LocalChannel channel = new LocalChannel(Loopback.httpServer(0));
      channel.server.createContext("/", channel::receive);
      channel.server.start();
      return channel;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public WebhookUrl webhook() {
    return WebhookUrl.parse(Loopback.url(server));
  }

  @Override
  public Proof proof(SentNotification notification) {
    String json = notification.json();
    String text = posts.remove(json) ? json : "(nothing like it has arrived)";
    return new Proof("the JSON, as received by " + notification.receiver(), text);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void receive(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (exchange.getRequestMethod().equals("POST")) {
        byte[] body = exchange.getRequestBody().readAllBytes();
        posts.add(new String(body, StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(NO_CONTENT, -1);
      } else {
        exchange.sendResponseHeaders(METHOD_NOT_ALLOWED, -1);
      }
    }
  }
}
