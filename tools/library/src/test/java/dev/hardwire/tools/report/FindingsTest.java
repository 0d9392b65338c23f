package dev.hardwire.tools.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.tools.report.Finding.Rule;
import dev.hardwire.tools.report.Rules.ForbiddenEdge;
import dev.hardwire.tools.report.Rules.Ignored;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is worth telling, and in which words. */
final class FindingsTest {
  @TempDir Path folder;

  /** Contracts of some events, and a wiring that hands them out before it is connected. */
  private static String events(String... names) {
    StringBuilder program = new StringBuilder();
    for (String name : names) {
      program.append(
          """
          // shop/%1$s.java
          @Event("%2$s") interface %1$s { void fire(); }
          """
              .formatted(type(name), name));
    }
    return program
        .append(
            """
            // shop/Shop.java
            @EventWiring final class Shop {
              static final ShopWiring.Unconnected EVENTS = ShopWiring.unconnected();
              @Callback("opened") void open() {}
            }
            // shop/Opened.java
            @Event("opened") interface Opened { void fire(); }
            // shop/Door.java
            class Door { void open() { Shop.EVENTS.opened().fire(); } }
            """)
        .toString();
  }

  private static String type(String event) {
    return event.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + event.substring(1);
  }

  /** A class whose callback of an event fires others. */
  private static String stage(String event, String... next) {
    StringBuilder calls = new StringBuilder();
    for (String one : next) {
      calls.append("Shop.EVENTS.").append(one).append("().fire(); ");
    }
    return """
    // shop/On%1$s.java
    class On%1$s {
      @Callback("%2$s") static void run() { %3$s }
    }
    """
        .formatted(type(event), event, calls);
  }

  private ReportText report(Rules rules, String program) {
    return ReportText.of(rules, Program.compile(folder, program));
  }

  @Test
  void soundWiringHasNone() {
    assertEquals(List.of(), report(Rules.DEFAULT, events()).rules());
  }

  @Test
  void eventThatNobodyFiresIsUnfired() {
    ReportText report = report(Rules.DEFAULT, events("closed") + stage("closed"));
    assertEquals(
        List.of("Nothing fires closed. Fire it, or remove it."), report.findings(Rule.UNFIRED));
    assertEquals(
        "OnClosed.run (OnClosed.java:3)",
        ReportText.places(report.wiring().findings().get(0).places()));
  }

  @Test
  void nameThatIsKnownAtRunTimeMayFireAnyEvent() {
    assertEquals(
        List.of(
            "Nothing fires closed. Fire it, or remove it, unless Script.run (Script.java:2) fires"
                + " it by its name, which is known only when that runs."),
        report(
                Rules.DEFAULT,
                events("closed")
                    + stage("closed")
                    + """
                    // shop/Script.java
                    class Script { void run(ShopWiring wiring, String name) { wiring.run(name); } }
                    """)
            .findings(Rule.UNFIRED));
  }

  @Test
  void eventThatIsFiredForNobodyIsUnheard() {
    ReportText report =
        report(
            Rules.DEFAULT,
            events("closed")
                + """
                // shop/Night.java
                class Night {
                  void fall() {
                    Shop.EVENTS.closed().fire();
                  }
                }
                """);
    assertEquals(
        List.of(
            "Nobody hears closed, which Night.fall (Night.java:4) fires. Add a callback, list the"
                + " module that has one, or remove the event."),
        report.findings(Rule.UNHEARD));
    assertEquals(List.of(Rule.UNHEARD), report.rules());
  }

  @Test
  void openEventMayBeHeardByListeners() {
    assertEquals(
        List.of(),
        report(
                Rules.DEFAULT,
                events()
                    + """
                    // shop/Closed.java
                    @Event(value = "closed", open = true) interface Closed { void fire(); }
                    // shop/Night.java
                    class Night { void fall(Closed closed) { closed.fire(); } }
                    """)
            .rules());
  }

  @Test
  void eventThatOnlyItsOwnCallbacksFireNeverBegins() {
    ReportText report =
        report(
            Rules.DEFAULT,
            events("retry")
                + """
                // shop/Retry2.java
                class Retry2 {
                  @Callback("retry") static void again() { new Thread(() -> later()).start(); }
                  private static void later() { Shop.EVENTS.retry().fire(); }
                }
                """);
    assertEquals(
        List.of(
            "Only its own callbacks fire retry, so it never begins. Fire it elsewhere, or"
                + " remove it."),
        report.findings(Rule.SELF_FIRED));
    assertEquals(List.of(Rule.SELF_FIRED, Rule.CYCLE), report.rules());
  }

  @Test
  void eventThatSomebodyElseBeginsIsNotSelfFired() {
    String retry =
        """
        // shop/Retry2.java
        class Retry2 {
          @Callback({"retry" %s}) static void again() { later(); }
          static void later() { Shop.EVENTS.retry().fire(); }
          %s
        }
        """;
    assertEquals(
        List.of(Rule.CYCLE),
        report(Rules.DEFAULT, events("retry") + retry.formatted("", "void begin() { later(); }"))
            .rules());
    assertEquals(
        List.of(Rule.CYCLE),
        report(Rules.DEFAULT, events("retry") + retry.formatted(", \"opened\"", "")).rules());
  }

  @Test
  void circlesAreToldTheShortestFirst() {
    ReportText report =
        report(
            Rules.DEFAULT,
            events("first", "second", "third")
                + stage("opened", "first")
                + stage("first", "second")
                + stage("second", "first", "third")
                + stage("third", "first"));
    assertEquals(
        List.of(
            "Callbacks fire one another's events in a circle: first → second → first, by"
                + " OnFirst.run (OnFirst.java:3), OnSecond.run (OnSecond.java:3). See that it"
                + " ends, or break it.",
            "Callbacks fire one another's events in a circle: first → second → third → first, by"
                + " OnFirst.run (OnFirst.java:3), OnSecond.run (OnSecond.java:3), OnThird.run"
                + " (OnThird.java:3). See that it ends, or break it."),
        report.findings(Rule.CYCLE));
  }

  @Test
  void longChainsAreTold() {
    String program =
        events("first", "second", "third")
            + stage("opened", "first")
            + stage("first", "second")
            + stage("second", "third")
            + stage("third");
    Path classes = Program.compile(folder, program);
    assertEquals(
        List.of(
            "One event leads to a chain of 4, more than 3: opened → first → second → third. Let"
                + " callbacks fire fewer events, or raise cascade-depth."),
        ReportText.of(new Rules(Map.of(), 3, List.of(), List.of()), classes)
            .findings(Rule.DEEP_CASCADE));
    assertEquals(
        List.of(), ReportText.of(new Rules(Map.of(), 4, List.of(), List.of()), classes).rules());
  }

  @Test
  void severityOffAndIgnoredEventsAreSilent() {
    Path classes =
        Program.compile(folder, events("closed", "lost") + stage("closed") + stage("lost"));
    assertEquals(
        List.of(),
        ReportText.of(
                new Rules(Map.of(Rule.UNFIRED, Severity.OFF), 5, List.of(), List.of()), classes)
            .rules());
    Ignored ignored = new Ignored(Rule.UNFIRED, new NamePattern("l*t"));
    assertEquals(
        List.of("Nothing fires closed. Fire it, or remove it."),
        ReportText.of(new Rules(Map.of(), 5, List.of(), List.of(ignored)), classes)
            .findings(Rule.UNFIRED));
  }

  private ReportText modules(Rules rules) {
    Path events =
        Program.compile(
            folder.resolve("events"),
            """
            // database/UserStored.java
            @Event("user_stored") public interface UserStored { void fire(String name); }
            // database/DatabaseModule.java
            @CallbackModule public interface DatabaseModule {}
            // database/Cache.java
            public final class Cache {
              @Callback("user_stored") static void fill(String name) {}
            }
            """);
    Path emails =
        Program.compile(
            folder.resolve("emails"),
            """
            // emails/EmailsModule.java
            @CallbackModule(events = database.DatabaseModule.class) public interface EmailsModule {}
            // emails/Emails.java
            final class Emails {
              @Callback("user_stored")
              static void greet(String name) {}
            }
            """,
            events);
    Path audit =
        Program.compile(
            folder.resolve("audit"),
            """
            // audit/AuditModule.java
            @CallbackModule public interface AuditModule {}
            """);
    Path app =
        Program.compile(
            folder.resolve("app"),
            """
            // app/App.java
            @EventWiring({database.DatabaseModule.class, emails.EmailsModule.class})
            final class App {
              void store(database.UserStored stored) { stored.fire("Ada"); }
            }
            """,
            events,
            emails);
    return ReportText.of(rules, app, events, emails, audit);
  }

  @Test
  void modulesMayBeForbiddenToHearOthers() {
    ForbiddenEdge edge = new ForbiddenEdge(new NamePattern("*"), new NamePattern("database.*"));
    assertEquals(
        List.of(
            "Emails.greet of emails.EmailsModule hears user_stored of database.DatabaseModule,"
                + " which the rule '* -> database.*' forbids. Move the callback, or change the"
                + " rule."),
        modules(new Rules(Map.of(), 5, List.of(edge), List.of())).findings(Rule.FORBIDDEN_EDGE));
  }

  @Test
  void moduleThatNoWiringListsIsTold() {
    assertEquals(
        List.of(
            "No wiring lists audit.AuditModule, whose module is on the class path. List it in"
                + " @EventWiring, or remove the module."),
        modules(Rules.DEFAULT).findings(Rule.UNLISTED_MODULE));
    Ignored ignored = new Ignored(Rule.UNLISTED_MODULE, new NamePattern("audit.*"));
    assertEquals(List.of(), modules(new Rules(Map.of(), 5, List.of(), List.of(ignored))).rules());
  }

  @Test
  void moduleOfTheWiringItselfNeedNotBeListed() {
    assertEquals(
        List.of(),
        report(
                Rules.DEFAULT,
                """
                // shop/ShopModule.java
                @CallbackModule public interface ShopModule {}
                // shop/Shop.java
                @EventWiring final class Shop {
                  @Callback("opened") static void open() {}
                  static void main(String... arguments) { Shop_OpenedDispatcher.fire(); }
                }
                """)
            .rules());
  }
}
