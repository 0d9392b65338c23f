package signup.core;

import dev.hardwire.EventWiring;
import java.util.concurrent.Executor;
import signup.Signup;
import signup.database.Database;
import signup.database.DatabaseModule;
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

  public static void main(String[] arguments) throws ClassNotFoundException {
    if (arguments.length == 1) {
      System.out.println("found " + Class.forName(arguments[0]).getSimpleName());
      return;
    }
    // The messages are sent by this executor; closing the wiring waits for them.
    Executor threads = task -> new Thread(task).start();
    try (Database database = new Database(arguments[0], user -> report("stored", user.email()));
        CoreWiring wiring =
            CoreWiring.builder()
                .database(database)
                .emails(
                    new Emails(
                        SmtpServer.parse(arguments[1]), sent -> report("sent", sent.recipient())))
                .notifications(
                    new Notifications(
                        WebhookUrl.parse(arguments[2]), posted -> report("posted", posted.json())))
                .mailExecutor(threads)
                .webhookExecutor(threads)
                .build()) {
      new Signup(wiring.userJoined()).signUp(arguments[3], arguments[4]);
    }
  }

  private static void report(String what, String evidence) {
    System.out.println(what + " " + evidence);
  }
}
