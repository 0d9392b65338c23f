package signup.app.outside;

import signup.notifications.SentNotification;
import signup.notifications.WebhookUrl;

/** A webhook of somebody else's. */
record RemoteChannel(WebhookUrl webhook) implements Channel {

  @Override
  public Proof proof(SentNotification notification) {
    String answer = " (HTTP status " + notification.status() + ")";
    return new Proof(
        "the JSON, as accepted by " + notification.receiver() + answer, notification.json());
  }

  @Override
  public void close() {}
}
