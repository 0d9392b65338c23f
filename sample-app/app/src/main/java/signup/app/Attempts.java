package signup.app;

import dev.hardwire.runtime.Around;
import signup.emails.EmailNotSent;
import signup.notifications.NotificationNotSent;

/** Watches the callbacks, and tells a trace of messages that could not be sent yet. */
final class Attempts implements Around<String> {
  private final SignupTrace trace;

  Attempts(SignupTrace trace) {
    this.trace = trace;
  }

  @Override
  public String before(String event, String callback) {
    return callback;
  }

  @Override
  public void after(String event, String callback, String token) {}

  @Override
  public void failed(String event, String callback, String token, Throwable failure) {
    String reason = String.valueOf(failure.getMessage());
    if (failure instanceof EmailNotSent unsent) {
      trace.failed(callback, unsent.recipient(), reason);
    } else if (failure instanceof NotificationNotSent unsent) {
      trace.failed(callback, unsent.email(), reason);
    }
  }
}
