package signup.database;

/** The database can't be used. The message names it and the reason, for the operator. */
public final class DatabaseUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Tells of a database that refuses something.
   *
   * @param action what it was to do, such as {@code open} or {@code write}
   * @param database which one
   * @param reason why it refuses
   * @param cause how it said so
   */
  public DatabaseUnavailable(String action, String database, String reason, Throwable cause) {
    super(message(action, database, reason), cause);
  }

  DatabaseUnavailable(String database, String reason) {
    super(message("open", database, reason));
  }

  private static String message(String action, String database, String reason) {
    return "cannot " + action + " the database " + database + ": " + reason;
  }
}
