package signup.app;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that is not the application's own. */
final class ForeignMailServer implements AutoCloseable {
  private final List<String> messages = new CopyOnWriteArrayList<>();
  private final SMTPServer server =
      SMTPServer.port(0)
          .bindAddress(InetAddress.getLoopbackAddress())
          .messageHandler(
              (context, from, to, message) ->
                  messages.add(new String(message, StandardCharsets.UTF_8)))
          .build();

  ForeignMailServer() {
    server.start();
  }

  String url() {
    return "smtp://127.0.0.1:" + server.getPortAllocated();
  }

  Map<String, String> environment() {
    return Map.of("SMTP_URL", url());
  }

  List<String> messages() {
    return messages;
  }

  @Override
  public void close() {
    server.stop();
  }
}
