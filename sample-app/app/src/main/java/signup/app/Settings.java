package signup.app;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import signup.emails.SmtpServer;
import signup.notifications.WebhookUrl;

/**
 * What a run was asked to do.
 *
 * @param database the database's file, or a URL of PostgreSQL
 * @param webPort where to serve the page; without, the run talks to the terminal
 * @param mailServer the mail server, if not one of our own
 * @param webhook the webhook, if not one of our own
 */
record Settings(
    String database,
    OptionalInt webPort,
    Optional<SmtpServer> mailServer,
    Optional<WebhookUrl> webhook) {
  static final String MAIL_SERVER = "SMTP_URL";
  static final String WEBHOOK = "WEBHOOK_URL";

  static Settings of(String database, OptionalInt webPort, Map<String, String> environment) {
    return new Settings(
        database,
        webPort,
        variable(environment, MAIL_SERVER, SmtpServer::parse),
        variable(environment, WEBHOOK, WebhookUrl::parse));
  }

  /** An empty variable counts as none: that is how shells and containers leave one out. */
  private static <T> Optional<T> variable(
      Map<String, String> environment, String name, Function<String, T> parser) {
    Optional<String> value = Optional.ofNullable(environment.get(name)).filter(v -> !v.isBlank());
    try {
      return value.map(parser);
    } catch (IllegalArgumentException e) {
      throw new UsageError(name + ": " + e.getMessage());
    }
  }
}
