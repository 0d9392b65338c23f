package dev.hardwire.tools.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MarkdownTest {

  @Test
  void callbackOfSeveralEventsCountsOnce() {
    String module = "mail.MailModule";
    String text =
        Markdown.of(
            new WiringMaker("mail.App")
                .module(module)
                .event("mail_sent", module, "mail.MailSent", "String address")
                .event("mail_lost", module, "mail.MailLost", "String address")
                .callback("mail_sent", module, "mail.Archive.keep", 9)
                .callback("mail_lost", module, "mail.Archive.keep", 9)
                .make());
    assertTrue(text.contains("\n1 module, 2 events, 1 callback.\n"), text);
  }

  @Test
  void callbacksStandInTheirOrder() {
    String text = Markdown.of(Reports.signup());
    assertTrue(
        text.contains(
            """
            | **`user_joined`** `void fire(String name, String email)` | 1 | `Database.addUser(name, email)` | DatabaseModule |  | `signup/database/Database.java:46` |
            |  | 2 | `JoinLog.logJoin(name, email)` | NotificationsModule |  | `signup/notifications/JoinLog.java:13` |
            |  | 3 | `Emails.greetNewUser(name, email)` | EmailsModule | by executor mail, fires `email_sent`, fires `email_bounced` | `signup/emails/Emails.java:55` |
            |  | 4 | `Notifications.notifyNewUser(name, email)` | NotificationsModule | by executor webhook | `signup/notifications/Notifications.java:61` |
            """),
        text);
  }

  @Test
  void whoFiresIsListed() {
    String text = Markdown.of(Reports.signup());
    assertTrue(
        text.contains(
            """
            | `quota_reached` | nowhere |  |  |
            | `user_joined` | `Signup.signUp` | contract | `signup/Signup.java:48` |
            |  | `Import.importUsers` | by name | `signup/app/Import.java:31` |
            """),
        text);
  }

  @Test
  void whatIsWorthALookComesLast() {
    assertTrue(
        Markdown.of(Reports.signup())
            .endsWith(
                """
                ## Worth a look

                - **Never fired**: Nothing fires quota\\_reached. Fire it, or remove its contract signup.database.QuotaReached.
                """));
  }

  @Test
  void textIsNoMarkup() {
    assertEquals("a\\|b \\<i\\> \\*c\\*", MarkdownText.plain("a|b\n<i> *c*"));
    assertEquals("`a\\|b`", MarkdownText.code("a|b"));
    assertEquals("``` a``b ```", MarkdownText.code("a``b"));
    assertEquals("", MarkdownText.code(" \n"));
  }

  @Test
  void eachRowHasAllColumns() {
    String text = Markdown.of(HostileReport.wiring());
    assertFalse(text.contains("\u2028"));
    List<String> rows = text.lines().filter(line -> line.startsWith("|")).toList();
    assertEquals(6, rows.size(), text);
    assertEquals(
        List.of(7L, 7L, 7L, 5L, 5L, 5L),
        rows.stream()
            .map(row -> row.replace("\\|", "").chars().filter(c -> c == '|').count())
            .toList());
  }
}
