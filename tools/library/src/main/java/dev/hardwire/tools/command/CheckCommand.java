package dev.hardwire.tools.command;

import dev.hardwire.tools.command.Outcome.Status;
import dev.hardwire.tools.guard.Approval;
import dev.hardwire.tools.guard.Verdict;
import dev.hardwire.tools.report.Finding;
import dev.hardwire.tools.report.Severity;
import dev.hardwire.tools.report.WiringReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds out whether the wirings are as they were approved, and break no rule. */
public final class CheckCommand extends ReadingCommand {

  private final String approveBy;

  /**
   * Creates the command.
   *
   * @param approveBy what users enter to approve a change
   */
  public CheckCommand(String approveBy) {
    this.approveBy = approveBy;
  }

  @Override
  Outcome runOn(Reading reading) throws IOException {
    Approval approval = Approval.in(reading.settings().approved());
    Answer answer = new Answer(new StringBuilder(), new ArrayList<>(), new ArrayList<>());
    Status worst = Status.OK;
    for (WiringReport wiring : reading.report().wirings()) {
      worst = worse(worst, compare(approval.check(wiring.manifest()), answer));
      worst = worse(worst, findings(reading, wiring, answer));
    }
    for (Path file : obsolete(reading, approval)) {
      answer.tell(
          "note: " + file + " approves a wiring that is not here. Delete it if it is no more.");
    }
    return new Outcome(worst, answer.text().toString(), answer.warnings(), answer.complaints());
  }

  private static Status worse(Status one, Status other) {
    return one.exitCode() > other.exitCode() ? one : other;
  }

  private Status compare(Verdict verdict, Answer answer) {
    return switch (verdict.state()) {
      case APPROVED -> {
        answer.tell(verdict.text());
        yield Status.OK;
      }
      case NEW -> {
        answer.tell(verdict.text());
        answer.tell("Approve it by `" + approveBy + "`, and commit the file.");
        yield Status.FAILED;
      }
      case CHANGED -> {
        answer.tell(verdict.text());
        answer.tell(
            "\nIf that is meant, approve it by `%s`, and commit %s.\n"
                .formatted(approveBy, verdict.file()));
        yield Status.FAILED;
      }
      case UNREADABLE -> {
        answer.complaints().add(verdict.text());
        yield Status.UNREADABLE;
      }
    };
  }

  private static Status findings(Reading reading, WiringReport wiring, Answer answer) {
    Status worst = Status.OK;
    for (Finding finding : wiring.findings()) {
      Severity severity = reading.rules().severity(finding.rule());
      String text = PlainText.finding(finding, severity.name().toLowerCase(Locale.ROOT));
      if (severity == Severity.WARNING) {
        answer.warnings().add(text);
      } else {
        answer.tell(text);
      }
      if (severity == Severity.ERROR) {
        worst = Status.FAILED;
      }
    }
    return worst;
  }

  /** Where only some wirings matter, the folder may be that of others, too. */
  private static List<Path> obsolete(Reading reading, Approval approval) throws IOException {
    return reading.settings().wirings().isEmpty()
        ? approval.obsolete(
            reading.report().wirings().stream().map(wiring -> wiring.manifest().wiring()).toList())
        : List.of();
  }

  /** What is told, as it grows. */
  private record Answer(StringBuilder text, List<String> warnings, List<String> complaints) {

    void tell(String lines) {
      text.append(lines).append('\n');
    }
  }
}
