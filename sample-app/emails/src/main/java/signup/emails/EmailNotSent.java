package signup.emails;

/**
 * A message could not be handed to the mail server. The message names recipient, server and reason.
 */
public final class EmailNotSent extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String recipient;

  EmailNotSent(String recipient, SmtpServer server, String reason) {
    super(message(recipient, server, reason));
    this.recipient = recipient;
  }

  EmailNotSent(String recipient, SmtpServer server, String reason, Throwable cause) {
    super(message(recipient, server, reason), cause);
    this.recipient = recipient;
  }

  /**
   * Whom the message is for.
   *
   * @return the user's address
   */
  public String recipient() {
    return recipient;
  }

  private static String message(String recipient, SmtpServer server, String reason) {
    return "cannot send an e-mail to " + recipient + " through " + server + ": " + reason;
  }
}
