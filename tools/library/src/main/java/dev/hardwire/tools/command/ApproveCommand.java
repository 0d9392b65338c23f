package dev.hardwire.tools.command;

import dev.hardwire.tools.command.Outcome.Status;
import dev.hardwire.tools.guard.Approval;
import dev.hardwire.tools.report.WiringReport;
import java.io.IOException;
import java.util.List;

/** Approves the wirings as they are now. */
public final class ApproveCommand extends ReadingCommand {

  /** Creates the command. */
  public ApproveCommand() {}

  @Override
  Outcome runOn(Reading reading) throws IOException {
    Approval approval = new Approval(reading.settings().approved());
    StringBuilder text = new StringBuilder();
    for (WiringReport wiring : reading.report().wirings()) {
      approval.write(wiring.manifest());
      text.append("Approved: ").append(approval.file(wiring.manifest().wiring())).append('\n');
    }
    return new Outcome(Status.OK, text.toString(), List.of());
  }
}
