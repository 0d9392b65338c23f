package signup.app.outside;

import signup.emails.SentEmail;
import signup.emails.SmtpServer;

/** A mail server of somebody else's. */
record RemoteMailServer(SmtpServer address) implements MailServer {

  @Override
  public Proof proof(SentEmail email) {
    String text =
        """
        To: %s
        Message-ID: %s
        Reply: %s\
        """
            .formatted(email.recipient(), email.messageId(), email.reply());
    return new Proof("the message, as accepted by " + email.server(), text);
  }

  @Override
  public void close() {}
}
