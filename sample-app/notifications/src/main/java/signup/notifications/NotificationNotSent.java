package signup.notifications;

/** The webhook could not be reached or refused a notification. The message says which and why. */
public final class NotificationNotSent extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String email;

  NotificationNotSent(String email, WebhookUrl url, String reason) {
    super(message(email, url, reason));
    this.email = email;
  }

  NotificationNotSent(String email, WebhookUrl url, String reason, Throwable cause) {
    super(message(email, url, reason), cause);
    this.email = email;
  }

  /**
   * Whom the notification is about.
   *
   * @return the user's address
   */
  public String email() {
    return email;
  }

  private static String message(String email, WebhookUrl url, String reason) {
    return "cannot post the notification of " + email + " to " + url + ": " + reason;
  }
}
