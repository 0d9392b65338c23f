package signup.app.outside;

import java.util.Optional;
import org.subethamail.smtp.server.SMTPServer;
import signup.emails.SentEmail;
import signup.emails.SmtpServer;

/** A mail server on a free port of the loopback interface, which keeps the last message. */
final class LocalMailServer implements MailServer {
  private final SMTPServer server;
  private volatile byte[] lastMessage = new byte[0];

  private LocalMailServer() {
    server =
        SMTPServer.port(0)
            .bindAddress(Loopback.address())
            .hostName("localhost")
            .softwareName("SubEtha SMTP")
            .messageHandler((context, from, to, message) -> lastMessage = message)
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
    String text = DeliveredMessage.text(lastMessage);
    return new Proof("the message, as delivered to " + email.server(), text);
  }

  @Override
  public void close() {
    server.stop();
  }
}
