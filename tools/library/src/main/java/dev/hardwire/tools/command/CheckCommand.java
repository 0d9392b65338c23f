package dev.hardwire.tools.command;

import dev.hardwire.tools.command.Outcome.Status;
import dev.hardwire.tools.guard.Approval;
import dev.hardwire.tools.guard.ManifestDiff;
import dev.hardwire.tools.manifest.WiringManifest;
import dev.hardwire.tools.report.Finding;
import dev.hardwire.tools.report.Rules.Severity;
import dev.hardwire.tools.report.WiringReport;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    Status status = Status.OK;
    StringBuilder text = new StringBuilder();
    for (WiringReport wiring : reading.report().wirings()) {
      Optional<String> change = change(reading.settings(), wiring.manifest());
      change.ifPresent(text::append);
      text.append(findings(reading, wiring));
      if (change.isPresent() || breaksRule(reading, wiring)) {
        status = Status.FAILED;
      }
    }
    return new Outcome(status, text.toString(), List.of());
  }

  private Optional<String> change(Settings settings, WiringManifest current) throws IOException {
    Approval approval = new Approval(settings.approved());
    Optional<WiringManifest> approved = approval.read(current.wiring());
    if (approved.isEmpty()) {
      return Optional.of(
          "%s is not approved yet. Approve it by `%s` and commit %s.\n"
              .formatted(current.wiring(), approveBy, approval.file(current.wiring())));
    }
    ManifestDiff diff = ManifestDiff.between(approved.get(), current);
    return diff.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "%s is not what %s approves:\n\n%s\nIf that is meant, approve it by `%s` and commit the file.\n"
                .formatted(
                    current.wiring(),
                    approval.file(current.wiring()),
                    diff.text().indent(2),
                    approveBy));
  }

  private static boolean breaksRule(Reading reading, WiringReport wiring) {
    return wiring.findings().stream()
        .anyMatch(finding -> severity(reading, finding) == Severity.ERROR);
  }

  private static String findings(Reading reading, WiringReport wiring) {
    Function<Finding, String> text =
        finding ->
            PlainText.finding(finding, severity(reading, finding).name().toLowerCase(Locale.ROOT));
    return wiring.findings().stream().map(text).collect(Collectors.joining());
  }

  private static Severity severity(Reading reading, Finding finding) {
    return reading.rules().severity(finding.rule());
  }
}
