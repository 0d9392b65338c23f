package signup;

/** Name or e-mail address can't be accepted. The message says which one and why, for the user. */
public final class InvalidSignup extends RuntimeException {
  private static final long serialVersionUID = 1;

  InvalidSignup(String message) {
    super(message);
  }
}
