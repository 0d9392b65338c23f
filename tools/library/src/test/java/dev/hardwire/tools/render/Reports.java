package dev.hardwire.tools.render;

import dev.hardwire.tools.manifest.EventEntry.Delivery;
import dev.hardwire.tools.report.Finding.Rule;
import dev.hardwire.tools.report.Firing.Door;
import dev.hardwire.tools.report.Report;
import dev.hardwire.tools.report.WiringReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reports of applications that don't exist. */
final class Reports {
  private Reports() {}

  static Report of(WiringReport... wirings) {
    return new Report(List.of(wirings), List.of());
  }

  /** A sign-up service with five events. */
  static WiringReport signup() {
    String events = "signup.events.SignupEvents";
    String database = "signup.database.DatabaseModule";
    String emails = "signup.emails.EmailsModule";
    String notifications = "signup.notifications.NotificationsModule";
    Delivery isolated =
        new Delivery(
            "ISOLATE",
            OptionalInt.empty(),
            "REPORT",
            true,
            false,
            Optional.empty(),
            Map.of("topic", "mail"));
    return new WiringMaker("signup.app.App")
        .module(events)
        .module(database)
        .module(emails)
        .module(notifications)
        .event("user_joined", events, "signup.events.UserJoined", "String name", "String email")
        .event("user_left", events, "signup.events.UserLeft", "String email")
        .event("email_bounced", emails, "signup.emails.EmailBounced", isolated, "String email")
        .event("email_sent", emails, "signup.emails.EmailSent", "String email", "String id")
        .event("quota_reached", database, "signup.database.QuotaReached", "long users")
        .callback("user_joined", database, "signup.database.Database.addUser", 46)
        .callback("user_joined", notifications, "signup.notifications.JoinLog.logJoin", 13)
        .callback(
            "user_joined",
            emails,
            "signup.emails.Emails.greetNewUser",
            55,
            Optional.of("mail"),
            "email_sent",
            "email_bounced")
        .callback(
            "user_joined",
            notifications,
            "signup.notifications.Notifications.notifyNewUser",
            61,
            Optional.of("webhook"))
        .callback("user_left", database, "signup.database.Database.removeUser", 71)
        .callback("user_left", emails, "signup.emails.Emails.sayGoodbye", 88, "email_sent")
        .callback("email_bounced", database, "signup.database.Bounces.markUser", 24, "user_left")
        .callback("email_sent", database, "signup.database.Outbox.keep", 19)
        .firing("user_joined", "signup.Signup.signUp", 48, Door.CONTRACT)
        .firing("user_joined", "signup.app.Import.importUsers", 31, Door.NAME)
        .firing("user_left", "signup.Signup.leave", 57, Door.CONTRACT)
        .finding(
            Rule.UNFIRED,
            "Nothing fires quota_reached. Fire it, or remove its contract"
                + " signup.database.QuotaReached.",
            "quota_reached")
        .make();
  }

  /** One event, and nothing to tell of it. */
  static WiringReport calm() {
    return new WiringMaker("mail.App")
        .module("mail.MailModule")
        .event("mail_sent", "mail.MailModule", "mail.MailSent", "String address")
        .callback("mail_sent", "mail.MailModule", "mail.Outbox.keep", 9)
        .firing("mail_sent", "mail.Letters.send", 31, Door.CONTRACT)
        .make();
  }

  /** A shop of many modules: 1,000 events and 3,000 callbacks, with one cycle. */
  static WiringReport shop() {
    return shop(40, 25);
  }

  static WiringReport shop(int modules, int eventsOfEach) {
    return new ShopMaker(modules, eventsOfEach).make();
  }
}
