package signup.app;

import dev.hardwire.durable.DurableStoreException;
import dev.hardwire.runtime.CallbackFailure;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.function.Consumer;
import signup.database.Database;
import signup.database.DatabaseUnavailable;
import signup.database.SignupStore;
import signup.emails.EmailNotSent;
import signup.emails.Emails;
import signup.events.UserJoined;
import signup.events.UserJoining;
import signup.notifications.NotificationNotSent;
import signup.notifications.Notifications;

/**
 * The wired modules. A user is stored together with the messages about it, in one transaction: so
 * each message is sent some time, by this run or a later one, whatever happens to the process.
 */
final class SignupService implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(SignupDesk.LOG_NAME);

  private final Thread shutdown = new Thread(this::close, "closes the service");
  private final SignupStore store;
  private final AppWiring wiring;
  private final Consumer<String> operator;

  /**
   * Starts the service, which goes on with what earlier runs have left.
   *
   * @param operator is told, by any thread, of each message that is given up
   * @throws DatabaseUnavailable if the database can't be opened or can't be written
   */
  SignupService(
      SignupStore store,
      Database database,
      Emails emails,
      Notifications notifications,
      Attempts attempts,
      Consumer<String> operator) {
    this.store = store;
    this.operator = operator;
    try {
      this.wiring =
          AppWiring.builder()
              .database(database)
              .emails(emails)
              .notifications(notifications)
              .attempts(attempts)
              .durable(store.deliveries())
              .onError(this::report)
              .build();
    } catch (DurableStoreException e) {
      Throwable reason = e.getCause() == null ? e : e.getCause();
      throw new DatabaseUnavailable(
          "open", store.toString(), String.valueOf(reason.getMessage()), e);
    }
    openTables();
  }

  private void openTables() {
    try {
      inTransaction(tx -> wiring.databaseOpened().fire(tx.connection()));
    } catch (RuntimeException e) {
      wiring.close();
      throw e;
    }
  }

  /** Stores the user, and tells everybody who listens. */
  void join(String name, String email) {
    inTransaction(
        tx -> {
          wiring.userJoining().fire(tx.connection(), name, email);
          tx.userJoined().fire(name, email);
        });
  }

  UserJoining userJoining() {
    return wiring.userJoining();
  }

  UserJoined userJoined() {
    return wiring.userJoined();
  }

  /** Lets what is being sent come to its end, and tells how many messages the next run has left. */
  long stop() {
    wiring.close();
    return wiring.deliveries().pending().values().stream().mapToLong(Long::longValue).sum();
  }

  /** Has the service closed as well when the process is asked to end, such as by Ctrl-C. */
  void closeAtShutdown() {
    Runtime.getRuntime().addShutdownHook(shutdown);
  }

  @Override
  public void close() {
    wiring.close();
    try {
      Runtime.getRuntime().removeShutdownHook(shutdown);
    } catch (IllegalStateException e) {
      // The process is about to end; this may be the hook itself.
    }
  }

  private void inTransaction(Work work) {
    try {
      wiring.transaction(store.deliveries().dataSource(), work::in);
    } catch (SQLException e) {
      throw new DatabaseUnavailable("write", store.toString(), String.valueOf(e.getMessage()), e);
    }
  }

  /** Only what nobody will try again comes here. */
  private void report(CallbackFailure failure) {
    Throwable cause = failure.cause();
    boolean isExpected = cause instanceof EmailNotSent || cause instanceof NotificationNotSent;
    if (!isExpected) {
      LOG.log(Level.ERROR, "A callback failed unexpectedly", cause);
    }
    String reason = isExpected ? String.valueOf(cause.getMessage()) : cause.toString();
    operator.accept("Given up: " + failure.callback() + ": " + reason + ".");
  }

  private interface Work {
    void in(AppWiring.Transaction transaction) throws SQLException;
  }
}
