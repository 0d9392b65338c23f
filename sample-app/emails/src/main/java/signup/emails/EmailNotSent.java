package signup.emails;

/**
 * A message could not be handed to the mail server. The message names recipient, server and reason.
 */
public final class EmailNotSent extends RuntimeException {
  private static final long serialVersionUID = 1;

  EmailNotSent(String recipient, SmtpServer server, String reason) {
    super(message(recipient, server, reason));
  }

  EmailNotSent(String recipient, SmtpServer server, String reason, Throwable cause) {
    super(message(recipient, server, reason), cause);
  }

  private static String message(String recipient, SmtpServer server, String reason) {
    return "cannot send an e-mail to " + recipient + " through " + server + ": " + reason;
  }
}
