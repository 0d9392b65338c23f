package signup.emails;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Hands messages to one server. */
final class SmtpSession {
  private static final String TIMEOUT_MILLIS = "10000";

  private final SmtpServer server;
  private final Session session;

  SmtpSession(SmtpServer server, String sender) {
    this.server = server;
    Properties settings = new Properties();
    settings.put("mail.from", sender);
    settings.put("mail.transport.protocol", "smtp");
    settings.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
    settings.put("mail.smtp.timeout", TIMEOUT_MILLIS);
    settings.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
    settings.put("mail.smtp.ssl.enable", String.valueOf(server.secure()));
    settings.put("mail.smtp.ssl.checkserveridentity", "true");
    settings.put("mail.smtp.starttls.enable", "true");
    settings.put("mail.smtp.auth", String.valueOf(server.account().isPresent()));
    // Else the machine's own name is looked up, which takes long where nobody answers.
    settings.put("mail.smtp.localhost", "localhost");
    this.session = Session.getInstance(settings);
  }

  MimeMessage newMessage(String id) {
    return new MimeMessage(session) {
      @Override
      protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
      }
    };
  }

  /** Returns the server's last reply. */
  String send(MimeMessage message) throws MessagingException {
    Address[] recipients = message.getRecipients(Message.RecipientType.TO);
    try (SMTPTransport transport = (SMTPTransport) session.getTransport()) {
      transport.connect(
          server.host(),
          server.port(),
          server.account().map(SmtpServer.Account::user).orElse(null),
          server.account().map(SmtpServer.Account::password).orElse(null));
      transport.sendMessage(message, recipients);
      return transport.getLastServerResponse().strip();
    }
  }
}
