package signup.notifications;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.hardwire.Callback;
import dev.hardwire.Retry;
import dev.hardwire.durable.Delivery;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;

/** Posts news to a channel. Safe for use by several threads. */
public final class Notifications {

  /** The name of the log in which this module writes, too, who has joined. */
  public static final String LOG = "signup.notifications";

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
   * Creates the table of posted notifications, unless it exists.
   *
   * @param connection a transaction
   * @throws SQLException if the table can't be created
   */
  @Callback("database_opened")
  public void createTable(Connection connection) throws SQLException {
    SentNotifications.createTable(connection);
  }

  /**
   * Announces the new user; again, for hours, where that fails. The parameters stand in an order of
   * their own; they are bound by name.
   *
   * @param email the user's address
   * @param name what to call the user
   * @param delivery has the transaction in which the notification is written down as posted
   * @throws NotificationNotSent if the webhook can't be reached or answers with another status than
   *     one of success
   * @throws SQLException if it can't be written down
   */
  @Callback(
      value = "user_joined",
      durable = true,
      id = "notifications.announce",
      retry = @Retry(attempts = 30, first = "1s", max = "10m"))
  public void notifyNewUser(String email, String name, Delivery delivery) throws SQLException {
    String json = json(name + " (" + email + ") has joined");
    int status = webhook.post(email, json, delivery.id());
    SentNotification notification = new SentNotification(email, json, url.toString(), status);
    SentNotifications.add(delivery.connection(), notification);
    sent.accept(notification);
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
