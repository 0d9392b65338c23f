package signup.app;

/** The command line or the environment is wrong. The message says what, for the user. */
final class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageError(String message) {
    super(message);
  }
}
