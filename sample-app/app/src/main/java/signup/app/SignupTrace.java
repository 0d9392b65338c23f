package signup.app;

import java.util.ArrayList;
import java.util.List;
import signup.app.outside.Channel;
import signup.app.outside.MailServer;
import signup.app.outside.Proof;
import signup.database.User;
import signup.emails.SentEmail;
import signup.notifications.Notifications;
import signup.notifications.SentNotification;

/**
 * What the callbacks of the current sign-up did, in the order in which they ran. It is told by the
 * modules themselves, so a callback that didn't run or failed is not in it.
 */
final class SignupTrace implements AutoCloseable {
  private final String database;
  private final MailServer mailServer;
  private final Channel channel;
  private final LogTap log;
  private final List<Step> steps = new ArrayList<>();

  SignupTrace(String database, MailServer mailServer, Channel channel) {
    this.database = database;
    this.mailServer = mailServer;
    this.channel = channel;
    this.log = new LogTap(Notifications.LOG, this::logged);
  }

  void clear() {
    steps.clear();
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  void stored(User user) {
    String row =
        """
        id         %d
        name       %s
        email      %s
        joined_at  %s\
        """
            .formatted(user.id(), user.name(), user.email(), user.joinedAt());
    Proof proof = new Proof("the row, as read back from " + database, row);
    steps.add(new Step("database", "Database.addUser", proof));
  }

  void sent(SentEmail email) {
    steps.add(new Step("emails", "Emails.greetNewUser", mailServer.proof(email)));
  }

  void posted(SentNotification notification) {
    Proof proof = channel.proof(notification);
    steps.add(new Step("notifications", "Notifications.notifyNewUser", proof));
  }

  @Override
  public void close() {
    log.close();
  }

  private void logged(String line) {
    Proof proof = new Proof("the line, as written to the log " + Notifications.LOG, line);
    steps.add(new Step("notifications", "JoinLog.logJoin", proof));
  }
}
