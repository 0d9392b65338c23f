package dev.hardwire.tools.render;

import dev.hardwire.tools.manifest.EventEntry.Delivery;
import dev.hardwire.tools.report.Finding.Rule;
import dev.hardwire.tools.report.Report;
import dev.hardwire.tools.report.WiringReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A report in which every text that could be markup is. */
final class HostileReport {
  static final String MARKUP =
      "</script><!--<script>window.broken = 1</script><img src=x onerror='window.broken = 2'>"
          + " [[scripts]] $1 \\ `|` \"quoted\" \u2028 end";

  private HostileReport() {}

  static Report report() {
    return new Report(
        List.of(wiring()), List.of(new Report.Trouble("lib/" + MARKUP + ".jar", MARKUP)));
  }

  static WiringReport wiring() {
    Delivery delivery =
        new Delivery(
            MARKUP,
            OptionalInt.empty(),
            "IGNORE",
            false,
            false,
            Optional.of(MARKUP),
            Map.of(MARKUP, MARKUP));
    return new WiringMaker("mail.App")
        .module("mail." + MARKUP)
        .event("mail_sent", "mail." + MARKUP, "mail.MailSent", delivery, "String " + "address")
        .callback("mail_sent", "mail." + MARKUP, "mail." + MARKUP + ".keep", 3, "mail_sent")
        .finding(Rule.CYCLE, MARKUP, "mail_sent")
        .make();
  }
}
