package signup.notifications;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.UUID;

/** Posts JSON to one URL. */
final class Webhook {
  private final WebhookUrl url;
  private final Duration timeout;
  private final HttpClient client;

  Webhook(WebhookUrl url, Duration timeout) {
    this.url = url;
    this.timeout = timeout;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(timeout)
            .build();
  }

  /**
   * Returns the status of the answer, which is one of success.
   *
   * @param email whom the notification is about
   * @param id by which the receiver may know a notification that is posted again
   */
  int post(String email, String json, UUID id) {
    HttpRequest request =
        HttpRequest.newBuilder(url.uri())
            .timeout(timeout)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Idempotency-Key", "\"" + id + "\"")
            .POST(BodyPublishers.ofString(json))
            .build();
    int status = status(email, request);
    if (status < 200 || status > 299) {
      throw new NotificationNotSent(email, url, "it answered with HTTP status " + status);
    }
    return status;
  }

  private int status(String email, HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    } catch (HttpTimeoutException e) {
      throw new NotificationNotSent(
          email, url, "no answer within " + timeout.toMillis() + " ms", e);
    } catch (ConnectException e) {
      throw new NotificationNotSent(email, url, "nobody answers there", e);
    } catch (IOException e) {
      throw new NotificationNotSent(email, url, String.valueOf(e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotificationNotSent(email, url, "interrupted", e);
    }
  }
}
