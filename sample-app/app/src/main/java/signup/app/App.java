package signup.app;

import dev.hardwire.EventWiring;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import signup.Signup;
import signup.app.outside.Channel;
import signup.app.outside.MailServer;
import signup.database.Database;
import signup.database.DatabaseModule;
import signup.database.DatabaseUnavailable;
import signup.emails.Emails;
import signup.emails.EmailsModule;
import signup.events.SignupEvents;
import signup.events.UserJoined;
import signup.notifications.Notifications;
import signup.notifications.NotificationsModule;

/**
 * The sign-up service. Whoever takes part in it is listed here; the modules don't know each other.
 * The database comes first, so that an address that is already there is refused before anything has
 * been done for it; e-mail and webhook come last, on threads of their own, so that nobody loses a
 * sign-up over a server that is slow or away.
 */
@EventWiring({
  SignupEvents.class,
  DatabaseModule.class,
  EmailsModule.class,
  NotificationsModule.class
})
public final class App {
  /** How long a sign-up waits for its messages to be sent, so that it can show them. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private App() {}

  /**
   * Runs the service until the input ends.
   *
   * @param arguments as {@code --help} explains them
   */
  public static void main(String[] arguments) {
    int exitCode = run(Terminal.standard(), System.getenv(), arguments);
    if (exitCode != ExitCode.OK) {
      System.exit(exitCode);
    }
  }

  static int run(Terminal terminal, Map<String, String> environment, String... arguments) {
    try {
      Arguments parsed = new Arguments(arguments);
      if (parsed.isHelpRequested()) {
        parsed.printHelp(terminal.out());
        return ExitCode.OK;
      }
      return serve(terminal, parsed.settings(environment));
    } catch (UsageError e) {
      terminal.complain(e.getMessage() + "\nSee --help.");
      return ExitCode.USAGE;
    } catch (DatabaseUnavailable | PortUnavailable e) {
      terminal.complain("The sign-up service can't run: " + e.getMessage() + ".");
      return ExitCode.UNAVAILABLE;
    }
  }

  private static int serve(Terminal terminal, Settings settings) {
    AtomicBoolean isAnyUnsent = new AtomicBoolean();
    int exitCode =
        serve(
            terminal,
            settings,
            message -> {
              isAnyUnsent.set(true);
              terminal.complain(message.toString());
            });
    return isAnyUnsent.get() ? ExitCode.UNAVAILABLE : exitCode;
  }

  /** What is opened last is closed first: the messages, then the database, then the servers. */
  private static int serve(Terminal terminal, Settings settings, Consumer<UnsentMessage> operator) {
    try (MailServer mailServer = MailServer.at(settings.mailServer());
        Channel channel = Channel.at(settings.webhook());
        SignupTrace trace = new SignupTrace(settings.database(), mailServer, channel);
        Database database = new Database(settings.database(), trace::stored);
        SignupService service =
            new SignupService(
                database,
                new Emails(mailServer.address(), trace::sent),
                new Notifications(channel.webhook(), trace::posted),
                operator.andThen(trace::failed))) {
      service.closeAtShutdown();
      UserJoined userJoined = service.userJoined();
      SignupDesk desk = new SignupDesk(new Signup(userJoined), trace, PATIENCE);
      return settings.webPort().isPresent()
          ? serveOnWeb(terminal, desk, new SignupPage(userJoined), settings.webPort().getAsInt())
          : new TerminalSession(desk, terminal).run();
    }
  }

  private static int serveOnWeb(Terminal terminal, SignupDesk desk, SignupPage page, int port) {
    try (WebServer server = WebServer.start(desk, page, port)) {
      terminal.show("Sign up at " + server.url() + " (ends with the input, or with Ctrl-C)");
      terminal.awaitEndOfInput();
      return ExitCode.OK;
    }
  }
}
