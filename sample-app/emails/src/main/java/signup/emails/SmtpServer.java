package signup.emails;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Where e-mail is handed in.
 *
 * @param host name or address
 * @param port the TCP port
 * @param secure whether the connection is encrypted from its start, as {@code smtps} asks for;
 *     where it isn't, it will be as soon as the server offers STARTTLS
 * @param account the account to log in with, if the server wants one
 */
public record SmtpServer(String host, int port, boolean secure, Optional<Account> account) {
  private static final int SMTP = 25;
  private static final int SMTPS = 465;

  /**
   * User and password of a mail account.
   *
   * @param user the user
   * @param password the password
   */
  public record Account(String user, String password) {

    /** Leaves the password out. */
    @Override
    public String toString() {
      return user;
    }
  }

  /**
   * Reads {@code smtp://host:port} or {@code smtps://user:password@host:port}; port, user and
   * password may be left out.
   *
   * @param url the URL; special characters in user and password are percent-encoded
   * @return the server
   * @throws IllegalArgumentException if it is none; the message does not show the password
   */
  public static SmtpServer parse(String url) {
    URI uri = uri(url);
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    boolean secure = scheme.equals("smtps");
    String path = Optional.ofNullable(uri.getRawPath()).orElse("");
    boolean complete = uri.getHost() != null && (path.isEmpty() || path.equals("/"));
    if (!complete
        || !(secure || scheme.equals("smtp"))
        || uri.getPort() == 0
        || uri.getPort() > 0xFFFF) {
      throw malformed();
    }
    int port = uri.getPort() >= 0 ? uri.getPort() : secure ? SMTPS : SMTP;
    return new SmtpServer(
        uri.getHost(),
        port,
        secure,
        Optional.ofNullable(uri.getRawUserInfo()).map(SmtpServer::account));
  }

  /** Shows scheme, host and port. */
  @Override
  public String toString() {
    return (secure ? "smtps://" : "smtp://") + host + ":" + port;
  }

  private static URI uri(String url) {
    try {
      return new URI(url.strip());
    } catch (URISyntaxException e) {
      // Not the cause: its message shows the URL with its password.
      throw malformed();
    }
  }

  private static Account account(String userInfo) {
    int colon = userInfo.indexOf(':');
    if (colon < 0) {
      throw malformed();
    }
    return new Account(decode(userInfo.substring(0, colon)), decode(userInfo.substring(colon + 1)));
  }

  private static String decode(String part) {
    // A plus sign stands for itself here, other than in a form.
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static IllegalArgumentException malformed() {
    return new IllegalArgumentException(
        "a mail server is written smtp://host:port or smtps://user:password@host:port");
  }
}
