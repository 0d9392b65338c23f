package signup.app.outside;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.subethamail.smtp.server.SMTPServer;
import signup.emails.SentEmail;
import signup.emails.SmtpServer;

/**
 * A mail server on a free port of the loopback interface, which keeps messages until they are
 * shown.
 */
final class LocalMailServer implements MailServer {
  private final SMTPServer server;
  private final Map<String, byte[]> messages = new ConcurrentHashMap<>();

  private LocalMailServer() {
    server =
        SMTPServer.port(0)
            .bindAddress(Loopback.address())
            .hostName("localhost")
            .softwareName("SubEtha SMTP")
            .messageHandler(
                (context, from, to, message) -> messages.put(DeliveredMessage.id(message), message))
            .build();
  }

  static LocalMailServer start() {
    LocalMailServer mailServer = new LocalMailServer();
    mailServer.server.start();
    return mailServer;
  }

  @Override
  public SmtpServer address() {
    String host = Loopback.address().getHostAddress();
    return new SmtpServer(host, server.getPortAllocated(), false, Optional.empty());
  }

  @Override
  public Proof proof(SentEmail email) {
    byte[] message = messages.remove(email.messageId());
    String text =
        message == null ? "(nothing like it has arrived)" : DeliveredMessage.text(message);
    return new Proof("the message, as delivered to " + email.server(), text);
  }

  @Override
  public void close() {
    server.stop();
  }
}
