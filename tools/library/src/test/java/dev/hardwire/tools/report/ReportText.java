package dev.hardwire.tools.report;

import dev.hardwire.tools.report.Finding.Rule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What tests compare of reports. */
final class ReportText {
  private final Report report;

  private ReportText(Report report) {
    this.report = report;
  }

  /** Compiles a program of one module and analyses it. */
  static ReportText of(Path folder, String program) {
    return of(Rules.DEFAULT, Program.compile(folder, program));
  }

  static ReportText of(Rules rules, Path... classPath) {
    return new ReportText(
        Analysis.of(new AnalysisInput(Arrays.asList(classPath), List.of(), rules)));
  }

  WiringReport wiring() {
    return report.wirings().get(0);
  }

  EventReport event(String name) {
    return report.wirings().stream()
        .flatMap(wiring -> wiring.events().stream())
        .filter(event -> event.event().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** {@code CONTRACT Signup.signUp (Signup.java:12)}. */
  List<String> firings(String event) {
    return event(event).firings().stream()
        .map(firing -> firing.door() + " " + Words.place(firing.place()))
        .toList();
  }

  /** {@code Emails.greetNewUser (Emails.java:12)}. */
  List<String> callbacks(String event) {
    return event(event).callbacks().stream()
        .map(callback -> callback.place().map(Words::place).orElse("?"))
        .toList();
  }

  /** {@code Emails.greet > mail_sent: Emails.greet (Emails.java:7), Post.send (Post.java:3)}. */
  List<String> cascades(String event) {
    return event(event).callbacks().stream()
        .flatMap(
            callback ->
                callback.cascades().stream()
                    .map(
                        cascade ->
                            callback.callback().displayName()
                                + " > "
                                + cascade.event()
                                + ": "
                                + places(cascade.path())))
        .toList();
  }

  static String places(List<SourcePlace> places) {
    return places.stream().map(Words::place).collect(Collectors.joining(", "));
  }

  List<String> findings(Rule rule) {
    return wiring().findings().stream()
        .filter(finding -> finding.rule() == rule)
        .map(Finding::message)
        .toList();
  }

  List<Rule> rules() {
    return wiring().findings().stream().map(Finding::rule).toList();
  }

  /** Troubles, without the folder in which they are. */
  List<String> troubles(Path folder) {
    return report.troubles().stream()
        .map(trouble -> trouble.place() + ": " + trouble.message())
        .map(text -> text.replace(folder + "/", ""))
        .toList();
  }
}
