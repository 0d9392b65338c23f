package signup.notifications;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.hardwire.Callback;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Consumer;

/** Posts news to a channel. Safe for use by several threads. */
public final class Notifications {

  /** The name of the log in which this module writes, too, who has joined. */
  public static final String LOG = "signup.notifications";

  /** How many notifications may be waiting to be posted; whoever signs up next waits. */
  public static final int MOST_UNSENT = 100;

  private static final JsonFactory JSON = new JsonFactory();

  private final WebhookUrl url;
  private final Webhook webhook;
  private final Consumer<SentNotification> sent;

  /**
   * Prepares to post; connects with each notification.
   *
   * @param url where to post
   * @param sent is told each notification that the webhook has accepted
   */
  public Notifications(WebhookUrl url, Consumer<SentNotification> sent) {
    this(url, Duration.ofSeconds(10), sent);
  }

  Notifications(WebhookUrl url, Duration timeout, Consumer<SentNotification> sent) {
    this.url = url;
    this.webhook = new Webhook(url, timeout);
    this.sent = sent;
  }

  /**
   * Announces the new user, by an executor of its own. The parameters stand in an order of their
   * own; they are bound by name.
   *
   * @param email the user's address
   * @param name what to call the user
   * @throws NotificationNotSent if the webhook can't be reached or answers with another status than
   *     one of success
   */
  @Callback(value = "user_joined", executor = "webhook", timeout = "15s", maxInFlight = MOST_UNSENT)
  public void notifyNewUser(String email, String name) {
    String json = json(name + " (" + email + ") has joined");
    int status = webhook.post(json);
    sent.accept(new SentNotification(email, json, url.toString(), status));
  }

  private static String json(String content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("content", content);
      // Else a user by the name of "@everyone" would call the whole channel.
      json.writeObjectFieldStart("allowed_mentions");
      json.writeArrayFieldStart("parse");
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
