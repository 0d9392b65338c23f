package dev.hardwire.tools.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.tools.report.EventReport;
import dev.hardwire.tools.report.Firing.Door;
import dev.hardwire.tools.report.WiringReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Wirings that send events to one another are one picture. */
final class ProcessesTest {
  private static WiringMaker desk() {
    return new WiringMaker("signup.Desk")
        .module("signup.SignupEvents")
        .module("signup.DatabaseModule")
        .event("user_joined", "signup.SignupEvents", "signup.UserJoined", "String email")
        .event("user_left", "signup.SignupEvents", "signup.UserLeft", "String email")
        .callback("user_joined", "signup.DatabaseModule", "signup.Database.add", 10)
        .callback("user_left", "signup.DatabaseModule", "signup.Database.remove", 20)
        .firing("user_joined", "signup.Signup.signUp", 30, Door.CONTRACT);
  }

  private static WiringMaker post() {
    return new WiringMaker("signup.Post")
        .module("signup.SignupEvents")
        .module("mail.MailModule")
        .event("user_joined", "signup.SignupEvents", "signup.UserJoined", "String email")
        .event("user_left", "signup.SignupEvents", "signup.UserLeft", "String email")
        .event("mail_sent", "mail.MailModule", "mail.MailSent", "String email")
        .callback("user_joined", "mail.MailModule", "mail.Mail.greet", 40, "mail_sent")
        .callback("mail_sent", "mail.MailModule", "mail.Outbox.keep", 50);
  }

  private static List<String> callbacks(WiringReport wiring, String event) {
    return wiring.events().stream()
        .filter(report -> report.event().name().equals(event))
        .map(EventReport::callbacks)
        .flatMap(List::stream)
        .map(report -> report.callback().owner() + "." + report.callback().method())
        .toList();
  }

  @Test
  void whatIsSentAndReceivedHasTheCallbacksOfBoth() {
    WiringReport desk = desk().sends("user_joined", "email").make();
    WiringReport post = post().receives("user_joined").make();
    for (List<WiringReport> order : List.of(List.of(desk, post), List.of(post, desk))) {
      List<WiringReport> drawn = Processes.with(order);
      assertEquals(order, drawn.subList(1, 3), "and each of them alone");
      WiringReport both = drawn.get(0);
      assertEquals(
          List.of("signup.Database.add", "mail.Mail.greet"), callbacks(both, "user_joined"));
      assertEquals(List.of("signup.Database.remove"), callbacks(both, "user_left"));
      assertEquals(List.of("mail.Outbox.keep"), callbacks(both, "mail_sent"));
      assertEquals(
          List.of("Sent: to other processes, in order of email", "Received: from other processes"),
          facts(both, "user_joined"));
    }
    assertEquals("Desk and Post", Processes.with(List.of(desk, post)).get(0).manifest().wiring());
  }

  private static List<String> facts(WiringReport wiring, String event) {
    return wiring.events().stream()
        .filter(report -> report.event().name().equals(event))
        .flatMap(report -> EventFacts.of(report.event()).asList().stream())
        .map(fact -> fact.getAsJsonObject())
        .map(fact -> fact.get("name").getAsString() + ": " + fact.get("value").getAsString())
        .filter(fact -> fact.contains("other processes"))
        .toList();
  }

  @Test
  void wiringsThatHaveNothingInCommonStayAsTheyAre() {
    List<WiringReport> alone = List.of(desk().make(), post().make());
    assertEquals(alone, Processes.with(alone));
    List<WiringReport> unheard =
        List.of(desk().sends("user_joined", "email").make(), post().make());
    assertEquals(unheard, Processes.with(unheard));
  }
}
