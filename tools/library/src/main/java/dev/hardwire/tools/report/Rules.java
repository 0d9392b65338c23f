package dev.hardwire.tools.report;

import dev.hardwire.tools.report.Finding.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is looked for, and how serious it is. The page {@code docs/rules.md} has the file's format.
 *
 * @param severities the severity of each rule
 * @param cascadeDepth how many events a chain may have in which one fires the next
 * @param forbidden which modules may not hear which modules' events
 * @param ignored what is meant, and so not told
 */
public record Rules(
    Map<Rule, Severity> severities,
    int cascadeDepth,
    List<ForbiddenEdge> forbidden,
    List<Ignored> ignored) {

  /** What holds where nobody says anything else. */
  public static final Rules DEFAULT = new Rules(Map.of(), 5, List.of(), List.of());

  /** Copies are kept. A rule without a severity has its default. */
  public Rules {
    Map<Rule, Severity> all = new EnumMap<>(Rule.class);
    for (Rule rule : Rule.values()) {
      all.put(rule, severities.getOrDefault(rule, defaultOf(rule)));
    }
    severities = Collections.unmodifiableMap(all);
    forbidden = List.copyOf(forbidden);
    ignored = List.copyOf(ignored);
  }

  private static Severity defaultOf(Rule rule) {
    return switch (rule) {
      case FORBIDDEN_EDGE, UNLISTED_MODULE, INCOMPATIBLE_REMOTE -> Severity.ERROR;
      case UNFIRED, UNHEARD, SELF_FIRED, CYCLE, DEEP_CASCADE -> Severity.WARNING;
    };
  }

  /**
   * Reads a file of rules.
   *
   * @param file a file such as {@code hardwire/rules.properties}
   * @return its rules, and the defaults for what it does not mention
   * @throws RulesException if something in it is wrong; the message names each line
   * @throws IOException if it can't be read
   */
  public static Rules read(Path file) throws IOException {
    return RulesReader.read(file);
  }

  /** How serious a rule's findings are. */
  public Severity severity(Rule rule) {
    return severities.getOrDefault(rule, defaultOf(rule));
  }

  /** Whether a finding is to be told. */
  boolean isTold(Finding finding) {
    return severity(finding.rule()) != Severity.OFF
        && finding.events().stream().noneMatch(event -> isIgnored(finding.rule(), event));
  }

  /** Whether an event or a module is none of a rule's concern. */
  boolean isIgnored(Rule rule, String subject) {
    return ignored.stream().anyMatch(one -> one.rule() == rule && one.subject().matches(subject));
  }

  /**
   * Modules that may not hear others' events.
   *
   * @param listener the modules that may not hear
   * @param source the modules whose events they may not hear
   */
  public record ForbiddenEdge(NamePattern listener, NamePattern source) {
    @Override
    public String toString() {
      return listener.text() + " -> " + source.text();
    }
  }

  /**
   * Something that is meant.
   *
   * @param rule the rule
   * @param subject the event, or the module where the rule is about modules
   */
  public record Ignored(Rule rule, NamePattern subject) {}
}
