package signup.notifications;

import dev.hardwire.Callback;
import java.lang.System.Logger.Level;

/** One line in the application's log per new user. */
final class JoinLog {
  private static final System.Logger LOG = System.getLogger(Notifications.LOG);

  private JoinLog() {}

  @Callback("user_joined")
  static void logJoin(String email) {
    LOG.log(Level.INFO, "{0} has joined", email);
  }
}
