package dev.hardwire.tools.command;

import dev.hardwire.tools.report.Analysis;
import dev.hardwire.tools.report.AnalysisInput;
import dev.hardwire.tools.report.Report;
import dev.hardwire.tools.report.Report.Trouble;
import dev.hardwire.tools.report.Rules;
import dev.hardwire.tools.report.RulesException;
import dev.hardwire.tools.report.WiringReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a command has read.
 *
 * @param settings by what it was found
 * @param rules the rules that hold
 * @param report what is known of the wirings that matter
 */
record Reading(Settings settings, Rules rules, Report report) {

  /** Reads all that the settings name. */
  static Reading of(Settings settings) throws UnreadableException {
    Rules rules = rules(settings);
    Report report = Analysis.of(new AnalysisInput(settings.classPath(), settings.sources(), rules));
    return new Reading(settings, rules, new Report(wanted(settings, report), report.troubles()));
  }

  private static Rules rules(Settings settings) throws UnreadableException {
    Optional<Path> file =
        settings
            .rules()
            .or(
                () ->
                    Optional.of(settings.approved().resolve(Settings.RULES))
                        .filter(Files::isRegularFile));
    if (file.isEmpty()) {
      return Rules.DEFAULT;
    }
    try {
      return Rules.read(file.get());
    } catch (RulesException e) {
      throw new UnreadableException(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UnreadableException(file.get() + " can't be read: " + e);
    }
  }

  private static List<WiringReport> wanted(Settings settings, Report report)
      throws UnreadableException {
    if (settings.wirings().isEmpty()) {
      return report.wirings();
    }
    List<WiringReport> wanted = new ArrayList<>();
    for (String name : settings.wirings()) {
      wanted.add(
          report.wirings().stream()
              .filter(wiring -> wiring.manifest().wiring().equals(name))
              .findAny()
              .orElseThrow(() -> new UnreadableException(missing(name, report))));
    }
    return wanted;
  }

  private static String missing(String name, Report report) {
    List<String> there =
        report.wirings().stream().map(wiring -> wiring.manifest().wiring()).toList();
    return "There is no wiring "
        + name
        + " on the class path, but "
        + (there.isEmpty() ? "none at all" : String.join(", ", there))
        + ".";
  }

  /** What could not be read, each in a line or more. */
  List<String> complaints() {
    return report.troubles().stream().map(Reading::complaint).toList();
  }

  private static String complaint(Trouble trouble) {
    return trouble.place() + ": " + trouble.message();
  }
}
