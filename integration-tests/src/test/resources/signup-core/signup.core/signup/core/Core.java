package signup.core;

import dev.hardwire.EventWiring;
import java.sql.SQLException;
import javax.sql.DataSource;
import signup.Signup;
import signup.database.Database;
import signup.database.DatabaseModule;
import signup.database.SignupStore;
import signup.emails.Emails;
import signup.emails.EmailsModule;
import signup.emails.SmtpServer;
import signup.events.SignupEvents;
import signup.notifications.Notifications;
import signup.notifications.NotificationsModule;
import signup.notifications.WebhookUrl;

/** Signs one user up: database, mail server, webhook, name and address are the arguments. */
@EventWiring({
  SignupEvents.class,
  DatabaseModule.class,
  EmailsModule.class,
  NotificationsModule.class
})
public final class Core {
  private Core() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 1) {
      System.out.println("found " + Class.forName(arguments[0]).getSimpleName());
      return;
    }
    try (SignupStore store = SignupStore.at(arguments[0]);
        CoreWiring wiring =
            CoreWiring.builder()
                .database(new Database(user -> report("stored", user.email())))
                .emails(
                    new Emails(
                        SmtpServer.parse(arguments[1]), sent -> report("sent", sent.recipient())))
                .notifications(
                    new Notifications(
                        WebhookUrl.parse(arguments[2]), posted -> report("posted", posted.json())))
                .durable(store.deliveries())
                .build()) {
      DataSource database = store.deliveries().dataSource();
      wiring.transaction(database, tx -> wiring.databaseOpened().fire(tx.connection()));
      new Signup((name, email) -> join(wiring, database, name, email))
          .signUp(arguments[3], arguments[4]);
      while (!wiring.deliveries().pending().isEmpty()) {
        Thread.sleep(10);
      }
    }
  }

  private static void join(CoreWiring wiring, DataSource database, String name, String email) {
    try {
      wiring.transaction(
          database,
          tx -> {
            wiring.userJoining().fire(tx.connection(), name, email);
            tx.userJoined().fire(name, email);
          });
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void report(String what, String evidence) {
    System.out.println(what + " " + evidence);
  }
}
