package signup.notifications;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * Where notifications are posted. Whoever knows the path of such a URL may post there, so only
 * scheme, host and port are ever shown.
 */
public final class WebhookUrl {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private final URI uri;

  private WebhookUrl(URI uri) {
    this.uri = uri;
  }

  /**
   * Reads a URL.
   *
   * @param url {@code http://host:port/path} or {@code https://…}
   * @return the webhook
   * @throws IllegalArgumentException if it is none; the message does not show it
   */
  public static WebhookUrl parse(String url) {
    URI uri = uri(url);
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    if (uri.getHost() == null || !SCHEMES.contains(scheme) || uri.getPort() > 0xFFFF) {
      throw malformed();
    }
    return new WebhookUrl(uri);
  }

  URI uri() {
    return uri;
  }

  /** Shows scheme, host and port. */
  @Override
  public String toString() {
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return uri.getScheme() + "://" + uri.getHost() + port;
  }

  private static URI uri(String url) {
    try {
      return new URI(url.strip());
    } catch (URISyntaxException e) {
      // Not the cause: its message shows the URL.
      throw malformed();
    }
  }

  private static IllegalArgumentException malformed() {
    return new IllegalArgumentException("a webhook is written http://host:port/path or https://…");
  }
}
