package signup.app;

import dev.hardwire.runtime.CallbackFailure;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import signup.database.Database;
import signup.emails.Emails;
import signup.events.UserJoined;
import signup.notifications.Notifications;

/**
 * The wired modules, and the threads that send their messages. Each message that a callback has
 * accepted is sent, or is told to whoever is told of unsent ones, also when the service is closed
 * or the process is asked to end.
 */
final class SignupService implements AutoCloseable {

  /** As long as a mail server may take for one answer. */
  private static final Duration CLOSE_AT_MOST = Duration.ofSeconds(10);

  private static final System.Logger LOG = System.getLogger(SignupDesk.LOG_NAME);

  private final ExecutorService mail = pool("mail", 4, Emails.MOST_UNSENT);
  private final ExecutorService webhook = pool("webhook", 2, Notifications.MOST_UNSENT);
  private final Thread shutdown = new Thread(this::close, "closes the service");
  private final AppWiring wiring;
  private final Consumer<UnsentMessage> unsent;

  /**
   * Starts the service.
   *
   * @param unsent is told, by any thread, each message that was not sent
   */
  SignupService(
      Database database,
      Emails emails,
      Notifications notifications,
      Consumer<UnsentMessage> unsent) {
    this.unsent = unsent;
    this.wiring =
        AppWiring.builder()
            .database(database)
            .emails(emails)
            .notifications(notifications)
            .mailExecutor(mail)
            .webhookExecutor(webhook)
            .onError(this::report)
            .build();
  }

  UserJoined userJoined() {
    return wiring.userJoined();
  }

  /** Has the service closed as well when the process is asked to end, such as by Ctrl-C. */
  void closeAtShutdown() {
    Runtime.getRuntime().addShutdownHook(shutdown);
  }

  @Override
  public void close() {
    close(CLOSE_AT_MOST);
    try {
      Runtime.getRuntime().removeShutdownHook(shutdown);
    } catch (IllegalStateException e) {
      // The process is about to end; this may be the hook itself.
    }
  }

  /** The wiring goes first: while there is time, its messages need the threads. */
  void close(Duration atMost) {
    wiring.close(atMost).forEach(call -> unsent.accept(UnsentMessage.of(call)));
    mail.shutdownNow();
    webhook.shutdownNow();
  }

  private void report(CallbackFailure failure) {
    if (!UnsentMessage.isExpected(failure.cause())) {
      LOG.log(Level.ERROR, "A callback failed unexpectedly", failure.cause());
    }
    unsent.accept(UnsentMessage.of(failure));
  }

  /**
   * Makes an executor with room for all calls that its callback may have unfinished, so that it
   * refuses none.
   */
  private static ExecutorService pool(String name, int threads, int calls) {
    AtomicInteger number = new AtomicInteger();
    return new ThreadPoolExecutor(
        threads,
        threads,
        0,
        TimeUnit.SECONDS,
        new ArrayBlockingQueue<>(calls),
        task -> {
          Thread thread = new Thread(task, name + "-" + number.incrementAndGet());
          // Who reads from a socket doesn't hear of an interrupt, and must not keep the process.
          thread.setDaemon(true);
          return thread;
        });
  }
}
