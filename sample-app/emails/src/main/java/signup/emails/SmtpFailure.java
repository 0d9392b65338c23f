package signup.emails;

import jakarta.mail.MessagingException;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** Why a message was not sent, in one line without a full stop. */
final class SmtpFailure {
  private SmtpFailure() {}

  /** The innermost message: the outer ones repeat address and port, each in its own way. */
  static String reason(Exception failure) {
    Throwable innermost = failure;
    for (Throwable next = cause(failure); next != null; next = cause(next)) {
      innermost = next;
    }
    if (innermost instanceof UnknownHostException) {
      return "unknown host";
    }
    String message = innermost.getMessage();
    String line = message == null ? "" : message.replaceAll("\\s+", " ").replaceFirst("[ .]+$", "");
    return switch (line) {
      case "" -> innermost.getClass().getSimpleName();
      case "[EOF]" -> "it closed the connection without an answer";
      default -> line;
    };
  }

  private static @Nullable Throwable cause(Throwable failure) {
    return failure instanceof MessagingException e ? e.getNextException() : failure.getCause();
  }
}
