package signup.emails;

import dev.hardwire.Callback;
import dev.hardwire.Retry;
import dev.hardwire.durable.Delivery;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;

/** Sends e-mail to users. Safe for use by several threads. */
public final class Emails {
  private static final String DOMAIN = "signup.example";
  private static final String SENDER = "welcome@" + DOMAIN;
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
   * Creates the table of sent messages, unless it exists.
   *
   * @param connection a transaction
   * @throws SQLException if the table can't be created
   */
  @Callback("database_opened")
  public void createTable(Connection connection) throws SQLException {
    SentEmails.createTable(connection);
  }

  /**
   * Welcomes the new user. The mail server may take its time, or be away: then this is called
   * again, for hours, also by a later run. A server that is handed a message twice, since nobody
   * survived to write down that it took the first one, knows it by its {@code Message-ID}.
   *
   * @param name what to call the user, in any script
   * @param email the user's address
   * @param delivery has the transaction in which the message is written down as sent
   * @throws EmailNotSent if the server can't be reached or does not accept the message, or if name
   *     or address can't stand in a message's header
   * @throws SQLException if it can't be written down
   */
  @Callback(
      value = "user_joined",
      durable = true,
      id = "emails.greet",
      retry = @Retry(attempts = 30, first = "1s", max = "10m"))
  public void greetNewUser(String name, String email, Delivery delivery) throws SQLException {
    SentEmail sentEmail = send(name, email, delivery.id() + "@" + DOMAIN);
    // Not before: on SQLite nobody else can write from here on.
    SentEmails.add(delivery.connection(), sentEmail);
    sent.accept(sentEmail);
  }

  private SentEmail send(String name, String email, String messageId) {
    InternetAddress recipient = recipient(name, email);
    try {
      MimeMessage message = session.newMessage("<" + messageId + ">");
      message.setFrom(new InternetAddress(SENDER, SENDER_NAME, UTF_8));
      message.setRecipient(Message.RecipientType.TO, recipient);
      message.setSubject("Welcome, " + name, UTF_8);
      message.setText(greeting(name, email), UTF_8);
      message.setSentDate(Date.from(Instant.now()));
      message.saveChanges();
      String reply = session.send(message);
      return new SentEmail(email, message.getMessageID(), server.toString(), reply);
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
