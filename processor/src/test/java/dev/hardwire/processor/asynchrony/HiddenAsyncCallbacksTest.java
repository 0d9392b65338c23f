package dev.hardwire.processor.asynchrony;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.processor.javac.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asynchronous callbacks of other packages and modules, which only their own package can call. */
class HiddenAsyncCallbacksTest {

  private static final String CONTRACTS =
      """
      package signup;

      import dev.hardwire.CallbackModule;
      import dev.hardwire.Event;
      import java.io.IOException;
      import java.util.List;
      import java.util.Optional;
      import java.util.concurrent.CompletableFuture;

      @CallbackModule
      public interface SignupEvents {
        @Event(value = "user_joined", open = true)
        interface UserJoined { void fire(String name, int age) throws IOException; }

        @Event("names_asked")
        interface NamesAsked { CompletableFuture<List<String>> fire(String name); }

        @Event("greeting_asked")
        interface GreetingAsked { CompletableFuture<Optional<CharSequence>> fire(String name); }
      }
      """;

  private static final String EMAILS =
      """
      package emails.hidden;

      import dev.hardwire.Callback;
      import dev.hardwire.EventInfo;
      import java.io.IOException;
      import java.util.Optional;
      import java.util.concurrent.CompletableFuture;
      import java.util.concurrent.CompletionStage;

      final class Emails {
        @Callback(value = "user_joined", executor = "mail", when = "isGrown", timeout = "1m", maxInFlight = 5)
        static CompletionStage<Void> greet(EventInfo info, String name) throws IOException {
          Log.add("greet " + name + " " + info.event());
          return CompletableFuture.completedFuture(null);
        }

        static boolean isGrown(int age) { return age >= 18; }

        @Callback(value = "names_asked", executor = "mail")
        static String nick(String name) { return name + "y"; }

        @Callback("names_asked")
        static CompletableFuture<String> full(String name) {
          return CompletableFuture.completedFuture("Dr. " + name);
        }

        @Callback("greeting_asked")
        static CompletionStage<Optional<CharSequence>> greeting() {
          return CompletableFuture.completedFuture(Optional.empty());
        }

        @Callback(value = "greeting_asked", async = true, when = "isBob")
        static CharSequence personal(String name) { return "Hi, " + name; }

        static boolean isBob(String name) { return name.equals("Bob"); }
      }
      """;

  private static final String MAILBOX =
      """
      package emails.hidden;

      import dev.hardwire.Attachable;
      import dev.hardwire.Callback;
      import java.util.concurrent.CompletionStage;
      import java.util.concurrent.CompletableFuture;

      @Attachable
      public final class Mailbox {
        @Callback(value = "user_joined", async = true, when = "isOpen")
        void tell(String name) { Log.add("mailbox " + name); }

        boolean isOpen(int age) { return age != 40; }

        @Callback(value = "names_asked", async = true, when = "isThere")
        CompletionStage<String> box() { return CompletableFuture.completedFuture("box"); }

        boolean isThere() { return true; }
      }
      """;

  private static final String LOG =
      """
      package emails.hidden;

      import java.util.ArrayList;
      import java.util.List;

      public final class Log {
        public static List<String> lines = new ArrayList<>();

        private Log() {}

        static void add(String line) { lines.add(line); }
      }
      """;

  private static final String ANCHOR =
      """
      package emails;

      import dev.hardwire.CallbackModule;

      @CallbackModule(events = signup.SignupEvents.class)
      public interface EmailsModule {}
      """;

  private static final String APP =
      """
      package app;

      import dev.hardwire.EventWiring;

      @EventWiring({signup.SignupEvents.class, emails.EmailsModule.class})
      public final class App {}
      """;

  @TempDir Path root;

  @Test
  void hiddenCallbacksOfAnotherModuleRunElsewhere() throws Throwable {
    Program program =
        new Program(root)
            .module(Map.of("signup/SignupEvents.java", CONTRACTS))
            .module(
                Map.of(
                    "emails/hidden/Emails.java",
                    EMAILS,
                    "emails/hidden/Mailbox.java",
                    MAILBOX,
                    "emails/hidden/Log.java",
                    LOG,
                    "emails/EmailsModule.java",
                    ANCHOR))
            .module(Map.of("app/App.java", APP));
    List<String> log =
        program.run(
            "app",
            "import java.util.*;\nimport java.util.concurrent.*;",
            """
            emails.hidden.Log.lines = log;
            Deque<Runnable> tasks = new ArrayDeque<>();
            AppWiring wiring =
                AppWiring.builder().mailExecutor(tasks::add).defaultExecutor(tasks::add).build();
            wiring.mailboxAttachments().attach(new emails.hidden.Mailbox());
            wiring.userJoined().fire("Ada", 36);
            wiring.userJoined().fire("Kid", 8);
            wiring.userJoined().fire("Bob", 40);
            CompletableFuture<List<String>> names = wiring.namesAsked().fire("Ada");
            CompletableFuture<Optional<CharSequence>> adas = wiring.greetingAsked().fire("Ada");
            CompletableFuture<Optional<CharSequence>> bobs = wiring.greetingAsked().fire("Bob");
            while (!tasks.isEmpty()) {
              tasks.remove().run();
            }
            log.add(names.join() + " " + adas.join() + " " + bobs.join());
            """);
    assertEquals(
        List.of(
            "greet Ada user_joined",
            "mailbox Ada",
            "mailbox Kid",
            "greet Bob user_joined",
            "[Dr. Ada, Aday, box] Optional.empty Optional[Hi, Bob]"),
        log);
  }
}
