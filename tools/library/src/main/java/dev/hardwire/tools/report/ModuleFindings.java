package dev.hardwire.tools.report;

import dev.hardwire.tools.report.Finding.Rule;
import dev.hardwire.tools.report.Rules.ForbiddenEdge;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Stream;

/** Finds modules that hear what they may not, and modules that nobody lists. */
final class ModuleFindings {
  private final List<EventReport> events;
  private final Rules rules;

  ModuleFindings(List<EventReport> events, Rules rules) {
    this.events = events;
    this.rules = rules;
  }

  Stream<Finding> forbidden() {
    return events.stream().flatMap(event -> rules.forbidden().stream().flatMap(e -> on(e, event)));
  }

  private static Stream<Finding> on(ForbiddenEdge edge, EventReport event) {
    return event.event().module().stream()
        .filter(edge.source()::matches)
        .flatMap(
            module ->
                event.callbacks().stream()
                    .filter(callback -> !callback.callback().module().equals(module))
                    .filter(callback -> edge.listener().matches(callback.callback().module()))
                    .map(callback -> finding(edge, event, module, callback)));
  }

  private static Finding finding(
      ForbiddenEdge edge, EventReport event, String module, CallbackReport callback) {
    String message =
        callback.callback().displayName()
            + " of "
            + callback.callback().module()
            + " hears "
            + event.event().name()
            + " of "
            + module
            + ", which the rule '"
            + edge
            + "' forbids. Move the callback, or change the rule.";
    return new Finding(
        Rule.FORBIDDEN_EDGE,
        message,
        List.of(event.event().name()),
        callback.place().stream().toList());
  }

  Stream<Finding> unlisted(NavigableSet<String> modules) {
    return modules.stream()
        .filter(module -> !rules.isIgnored(Rule.UNLISTED_MODULE, module))
        .map(
            module ->
                new Finding(
                    Rule.UNLISTED_MODULE,
                    "No wiring lists "
                        + module
                        + ", whose module is on the class path. List it in @EventWiring, or"
                        + " remove the module.",
                    List.of(),
                    List.of()));
  }
}
