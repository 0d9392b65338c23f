package signup.database;

/** The address belongs to a user already. */
public final class DuplicateEmail extends RuntimeException {
  private static final long serialVersionUID = 1;

  DuplicateEmail(String email) {
    super(email + " has already signed up");
  }
}
