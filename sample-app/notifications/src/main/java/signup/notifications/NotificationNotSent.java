package signup.notifications;

/** The webhook could not be reached or refused a notification. The message says which and why. */
public final class NotificationNotSent extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotificationNotSent(WebhookUrl url, String reason) {
    super(message(url, reason));
  }

  NotificationNotSent(WebhookUrl url, String reason, Throwable cause) {
    super(message(url, reason), cause);
  }

  private static String message(WebhookUrl url, String reason) {
    return "cannot post the notification to " + url + ": " + reason;
  }
}
