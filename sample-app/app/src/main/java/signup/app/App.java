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
import signup.database.SignupStore;
import signup.emails.Emails;
import signup.emails.EmailsModule;
import signup.events.SignupEvents;
import signup.notifications.Notifications;
import signup.notifications.NotificationsModule;

/**
 * The sign-up service. Whoever takes part in it is listed here; the modules don't know each other.
 * A user is stored together with the e-mail and the notification that are to be sent, so that
 * nobody loses one over a server that is slow or away, or a process that is killed.
 */
@EventWiring(
    value = {
      SignupEvents.class,
      DatabaseModule.class,
      EmailsModule.class,
      NotificationsModule.class
    },
    around = Attempts.class)
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
    AtomicBoolean isAnyGivenUp = new AtomicBoolean();
    Consumer<String> operator =
        message -> {
          isAnyGivenUp.set(true);
          terminal.complain(message);
        };
    // What is opened last is closed first: the messages, then the database, then the servers.
    try (MailServer mailServer = MailServer.at(settings.mailServer());
        Channel channel = Channel.at(settings.webhook());
        SignupStore store = SignupStore.at(settings.database());
        SignupTrace trace = new SignupTrace(store.toString(), mailServer, channel);
        SignupService service =
            new SignupService(
                store,
                new Database(trace::stored),
                new Emails(mailServer.address(), trace::sent),
                new Notifications(channel.webhook(), trace::posted),
                new Attempts(trace),
                operator)) {
      service.closeAtShutdown();
      int exitCode = serve(terminal, settings, service, trace);
      long unsent = service.stop();
      if (unsent > 0) {
        terminal.complain("Not sent yet: " + unsent + ". The next run goes on with them.");
      }
      return unsent > 0 || isAnyGivenUp.get() ? ExitCode.UNAVAILABLE : exitCode;
    }
  }

  private static int serve(
      Terminal terminal, Settings settings, SignupService service, SignupTrace trace) {
    SignupDesk desk = new SignupDesk(new Signup(service::join), trace, PATIENCE);
    SignupPage page = new SignupPage(service.userJoining(), service.userJoined());
    return settings.webPort().isPresent()
        ? serveOnWeb(terminal, desk, page, settings.webPort().getAsInt())
        : new TerminalSession(desk, terminal).run();
  }

  private static int serveOnWeb(Terminal terminal, SignupDesk desk, SignupPage page, int port) {
    try (WebServer server = WebServer.start(desk, page, port)) {
      terminal.show("Sign up at " + server.url() + " (ends with the input, or with Ctrl-C)");
      terminal.awaitEndOfInput();
      return ExitCode.OK;
    }
  }
}
