package signup.notifications;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

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

  /** Returns the status of the answer, which is one of success. */
  int post(String json) {
    HttpRequest request =
        HttpRequest.newBuilder(url.uri())
            .timeout(timeout)
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(BodyPublishers.ofString(json))
            .build();
    int status = status(request);
    if (status < 200 || status > 299) {
      throw new NotificationNotSent(url, "it answered with HTTP status " + status);
    }
    return status;
  }

  private int status(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    } catch (HttpTimeoutException e) {
      throw new NotificationNotSent(url, "no answer within " + timeout.toMillis() + " ms", e);
    } catch (ConnectException e) {
      throw new NotificationNotSent(url, "nobody answers there", e);
    } catch (IOException e) {
      throw new NotificationNotSent(url, String.valueOf(e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotificationNotSent(url, "interrupted", e);
    }
  }
}
