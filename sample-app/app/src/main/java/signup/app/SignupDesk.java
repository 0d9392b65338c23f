package signup.app;

import java.lang.System.Logger.Level;
import signup.InvalidSignup;
import signup.Signup;
import signup.database.DatabaseUnavailable;
import signup.database.DuplicateEmail;
import signup.emails.EmailNotSent;
import signup.notifications.NotificationNotSent;

/** Signs users up, one at a time, and says what became of it. */
final class SignupDesk {
  static final String LOG_NAME = "signup.app";

  private static final System.Logger LOG = System.getLogger(LOG_NAME);

  private final Signup signup;
  private final SignupTrace trace;

  SignupDesk(Signup signup, SignupTrace trace) {
    this.signup = signup;
    this.trace = trace;
  }

  synchronized SignupResult signUp(String name, String email) {
    trace.clear();
    try {
      signup.signUp(name, email);
      return SignupResult.completed(email.strip(), trace.steps());
    } catch (InvalidSignup | DuplicateEmail e) {
      return SignupResult.refused(e);
    } catch (DatabaseUnavailable | EmailNotSent | NotificationNotSent e) {
      return SignupResult.brokenOff(email.strip(), e.getMessage(), trace.steps());
    } catch (RuntimeException e) {
      // Not a user's business, so it is somebody's who reads the log.
      LOG.log(Level.ERROR, "A callback failed unexpectedly", e);
      return SignupResult.brokenOff(email.strip(), e.toString(), trace.steps());
    }
  }
}
