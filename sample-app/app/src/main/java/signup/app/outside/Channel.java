package signup.app.outside;

import java.util.Optional;
import signup.notifications.SentNotification;
import signup.notifications.WebhookUrl;

/** Where the application's notifications go. */
public interface Channel extends AutoCloseable {

  /**
   * Chooses a channel.
   *
   * @param webhook the URL to post to; without, a receiver of our own is started
   * @return the channel
   */
  static Channel at(Optional<WebhookUrl> webhook) {
    return webhook.<Channel>map(RemoteChannel::new).orElseGet(LocalChannel::start);
  }

  /**
   * Tells where to post.
   *
   * @return a URL
   */
  WebhookUrl webhook();

  /**
   * Shows what became of a notification.
   *
   * @param notification a notification that was sent; it is asked for once
   * @return the JSON as received, or the receiver's word that it was accepted
   */
  Proof proof(SentNotification notification);

  @Override
  void close();
}
