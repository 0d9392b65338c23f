package signup.app;

import java.lang.System.Logger.Level;
import java.time.Duration;
import signup.InvalidSignup;
import signup.Signup;
import signup.database.DatabaseUnavailable;
import signup.database.DuplicateEmail;

/**
 * Signs users up, and says what became of it. It waits a while for the messages, so that it can say
 * what became of them, too. Safe for use by several threads.
 */
final class SignupDesk {
  static final String LOG_NAME = "signup.app";

  private static final System.Logger LOG = System.getLogger(LOG_NAME);

  private final Signup signup;
  private final SignupTrace trace;
  private final Duration patience;

  SignupDesk(Signup signup, SignupTrace trace, Duration patience) {
    this.signup = signup;
    this.trace = trace;
    this.patience = patience;
  }

  SignupResult signUp(String name, String email) {
    SignupProgress progress = trace.begin();
    try {
      signup.signUp(name, email);
      progress.await(patience);
      return SignupResult.signedUp(email.strip(), progress.steps());
    } catch (InvalidSignup | DuplicateEmail e) {
      return SignupResult.refused(e);
    } catch (DatabaseUnavailable e) {
      return SignupResult.brokenOff(email.strip(), e.getMessage());
    } catch (RuntimeException e) {
      SignupResult result = SignupResult.brokenOff(email.strip(), e.toString());
      // Why is not a user's business, so it is somebody's who reads the log.
      LOG.log(Level.ERROR, result.message(), e);
      return result;
    } finally {
      trace.end(progress);
    }
  }
}
