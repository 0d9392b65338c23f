package signup.split;

import dev.hardwire.EventWiring;
import dev.hardwire.kafka.Kafka;
import java.util.Map;
import java.util.Optional;
import signup.app.outside.Channel;
import signup.app.outside.MailServer;
import signup.database.SignupStore;
import signup.emails.Emails;
import signup.emails.EmailsModule;
import signup.emails.SmtpServer;
import signup.events.SignupEvents;
import signup.events.UserJoined;
import signup.notifications.Notifications;
import signup.notifications.NotificationsModule;
import signup.notifications.WebhookUrl;

/** Sends e-mails and notifications for users who have signed up somewhere else. */
@EventWiring(
    value = {SignupEvents.class, EmailsModule.class, NotificationsModule.class},
    receives = UserJoined.class,
    without = "JoinLog")
public final class Post {

  private Post() {}

  /**
   * Sends until the input ends.
   *
   * @param arguments as {@code --help} explains them
   * @throws Exception if database or input fail
   */
  public static void main(String[] arguments) throws Exception {
    Options options = Options.of("post", "post.db", arguments);
    Map<String, String> environment = System.getenv();
    try (MailServer mailServer =
            MailServer.at(Optional.ofNullable(environment.get("SMTP_URL")).map(SmtpServer::parse));
        Channel channel =
            Channel.at(Optional.ofNullable(environment.get("WEBHOOK_URL")).map(WebhookUrl::parse));
        SignupStore store = SignupStore.at(options.database());
        PostWiring wiring =
            PostWiring.builder()
                .emails(
                    new Emails(
                        mailServer.address(),
                        sent -> System.out.println("E-mail to " + sent.recipient())))
                .notifications(
                    new Notifications(
                        channel.webhook(),
                        posted -> System.out.println("Announced " + posted.email())))
                .durable(store.deliveries())
                .remote(Kafka.at(options.broker()).group("post"))
                .build()) {
      wiring.transaction(
          store.deliveries().dataSource(), tx -> wiring.databaseOpened().fire(tx.connection()));
      System.out.println("Sends messages (ends with the input, or with Ctrl-C)");
      while (System.in.read() >= 0) {
        // Whatever is typed means nothing; only the end does.
      }
    }
  }
}
