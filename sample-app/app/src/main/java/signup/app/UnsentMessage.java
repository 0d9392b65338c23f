package signup.app;

import dev.hardwire.async.UnfinishedCall;
import dev.hardwire.runtime.CallbackFailure;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import signup.emails.EmailNotSent;
import signup.notifications.NotificationNotSent;

/**
 * A message about a new user that was not sent, as far as is known: where a server's answer was
 * lost, or came too late, it may have arrived.
 *
 * @param callback what was to send it, as owner and method
 * @param email the new user's address
 * @param reason why it was not sent, without a full stop
 */
record UnsentMessage(String callback, String email, String reason) {

  /** The place of the address among the arguments of {@code user_joined}. */
  private static final int EMAIL = 1;

  static UnsentMessage of(CallbackFailure failure) {
    return of(failure.callback(), failure.arguments(), reason(failure.cause()));
  }

  static UnsentMessage of(UnfinishedCall call) {
    String reason =
        call.isStarted()
            ? "it was under way when the service was closed, and may have been sent"
            : "its turn had not come when the service was closed";
    return of(call.callback(), call.arguments(), reason);
  }

  /** Whether this is how a callback says that a message was not sent. */
  static boolean isExpected(Throwable cause) {
    return cause instanceof EmailNotSent
        || cause instanceof NotificationNotSent
        || cause instanceof TimeoutException;
  }

  /** A line for the operator. */
  @Override
  public String toString() {
    return "Not sent for " + email + " by " + callback + ": " + reason + ".";
  }

  private static UnsentMessage of(
      String callback, List<@Nullable Object> arguments, String reason) {
    return new UnsentMessage(callback, String.valueOf(arguments.get(EMAIL)), reason);
  }

  private static String reason(Throwable cause) {
    if (cause instanceof TimeoutException) {
      return "it took too long, and may have been sent";
    }
    return isExpected(cause) ? String.valueOf(cause.getMessage()) : cause.toString();
  }
}
