package dev.hardwire.tools.command;

import dev.hardwire.tools.guard.Approval;
import dev.hardwire.tools.guard.Verdict;
import dev.hardwire.tools.report.WiringReport;
import java.io.IOException;

/** Approves the wirings as they are now. */
public final class ApproveCommand extends ReadingCommand {

  /** Creates the command. */
  public ApproveCommand() {}

  @Override
  Outcome runOn(Reading reading) throws IOException {
    Approval approval = Approval.in(reading.settings().approved());
    StringBuilder text = new StringBuilder();
    for (WiringReport wiring : reading.report().wirings()) {
      text.append(told(approval.approve(wiring.manifest()))).append('\n');
    }
    return Outcome.ok(text.toString());
  }

  private static String told(Verdict before) {
    return switch (before.state()) {
      case APPROVED -> before.text();
      case CHANGED -> before.text() + "\nApproved in " + before.file() + ".";
      case NEW, UNREADABLE ->
          before.wiring() + " is approved from now on, in " + before.file() + ".";
    };
  }
}
