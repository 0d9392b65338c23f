package signup.app.outside;

import java.util.Optional;
import signup.emails.SentEmail;
import signup.emails.SmtpServer;

/** Where the application's e-mail goes. */
public interface MailServer extends AutoCloseable {

  /**
   * Chooses a mail server.
   *
   * @param address its address; without, a server of our own is started
   * @return the server
   */
  static MailServer at(Optional<SmtpServer> address) {
    return address.<MailServer>map(RemoteMailServer::new).orElseGet(LocalMailServer::start);
  }

  /**
   * Tells how to reach the server.
   *
   * @return host, port and account
   */
  SmtpServer address();

  /**
   * Shows what became of a message.
   *
   * @param email a message that was sent; it is asked for once
   * @return the message as delivered, or the server's word that it was accepted
   */
  Proof proof(SentEmail email);

  @Override
  void close();
}
