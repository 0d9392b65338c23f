package signup.database;

/**
 * The database file can't be opened, read or written. The message names the file and the reason.
 */
public final class DatabaseUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  DatabaseUnavailable(String action, String file, String reason, Throwable cause) {
    super("cannot " + action + " the database " + file + ": " + reason, cause);
  }

  DatabaseUnavailable(String action, String file, String reason) {
    super("cannot " + action + " the database " + file + ": " + reason);
  }
}
