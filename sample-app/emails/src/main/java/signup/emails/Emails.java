package signup.emails;

import dev.hardwire.Callback;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;

/** Sends e-mail to users. Safe for use by several threads. */
public final class Emails {
  /** How many messages may have been accepted and not be sent; whoever signs up next waits. */
  public static final int MOST_UNSENT = 100;

  private static final String SENDER = "welcome@signup.example";
  private static final String SENDER_NAME = "Sign-up service";
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final SmtpServer server;
  private final SmtpSession session;
  private final Consumer<SentEmail> sent;

  /**
   * Prepares to send; connects with each message.
   *
   * @param server where messages are handed in
   * @param sent is told each message that the server has accepted
   */
  public Emails(SmtpServer server, Consumer<SentEmail> sent) {
    this.server = server;
    this.session = new SmtpSession(server, SENDER);
    this.sent = sent;
  }

  /**
   * Welcomes the new user, by an executor of its own: a mail server may take its time, or be away.
   *
   * @param name what to call the user, in any script
   * @param email the user's address
   * @throws EmailNotSent if the server can't be reached or does not accept the message, or if name
   *     or address can't stand in a message's header
   */
  @Callback(value = "user_joined", executor = "mail", timeout = "30s", maxInFlight = MOST_UNSENT)
  public void greetNewUser(String name, String email) {
    InternetAddress recipient = recipient(name, email);
    try {
      MimeMessage message = session.newMessage();
      message.setFrom(new InternetAddress(SENDER, SENDER_NAME, UTF_8));
      message.setRecipient(Message.RecipientType.TO, recipient);
      message.setSubject("Welcome, " + name, UTF_8);
      message.setText(greeting(name, email), UTF_8);
      message.setSentDate(Date.from(Instant.now()));
      message.saveChanges();
      String reply = session.send(message);
      sent.accept(new SentEmail(email, message.getMessageID(), server.toString(), reply));
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new EmailNotSent(email, server, SmtpFailure.reason(e), e);
    }
  }

  private static String greeting(String name, String email) {
    return """
    Hello %s,

    welcome! You have signed up as %s.
    """
        .formatted(name, email);
  }

  /**
   * A line break would end the header, and what follows it could be a header of somebody else's.
   */
  private InternetAddress recipient(String name, String email) {
    if (name.chars().anyMatch(Character::isISOControl)) {
      throw new EmailNotSent(email, server, "the name contains a control character");
    }
    try {
      InternetAddress address = new InternetAddress(email, true);
      if (!address.getAddress().equals(email)) {
        throw new EmailNotSent(email, server, "this is more than an e-mail address");
      }
      address.setPersonal(name, UTF_8);
      return address;
    } catch (AddressException | UnsupportedEncodingException e) {
      throw new EmailNotSent(email, server, SmtpFailure.reason(e), e);
    }
  }
}
