package dev.hardwire.integration.semantics.source;

import dev.hardwire.integration.semantics.program.Behaviour;
import dev.hardwire.integration.semantics.program.Failing;
import dev.hardwire.integration.semantics.program.Outcome;
import dev.hardwire.integration.semantics.program.Parameter;
import dev.hardwire.integration.semantics.program.Type;
import dev.hardwire.integration.semantics.trace.TraceText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the bodies of methods that are recorded. */
final class Bodies {

  private Bodies() {}

  /**
   * The body of a callback, a condition or a listener.
   *
   * @param receiver an expression
   * @param answer the type of the answer, or that of the answers in it
   */
  static String of(
      String what,
      String method,
      String receiver,
      List<Parameter> parameters,
      Behaviour behaviour,
      Type answer) {
    String arguments =
        parameters.stream().map(it -> ", " + it.name()).collect(Collectors.joining());
    StringBuilder body = new StringBuilder();
    body.append(
        "    int call = Stage.TRACE.call(\"%s\", \"%s\", %s%s);\n"
            .formatted(what, method, receiver, arguments));
    behaviour
        .effects()
        .forEach(
            (call, effect) ->
                body.append(
                    "    if (call == %d) {\n      Stage.TRACE.act(%d, %b);\n    }\n"
                        .formatted(call, effect.action(), effect.isRethrown())));
    return body.append(outcomes(method, behaviour.outcomes(), answer)).toString();
  }

  private static String outcomes(String method, List<Outcome> outcomes, Type answer) {
    if (outcomes.size() == 1) {
      return "    " + outcome(method, outcomes.get(0), answer) + "\n";
    }
    StringBuilder choice = new StringBuilder("    switch (call % " + outcomes.size() + ") {\n");
    for (int i = 0; i < outcomes.size(); i++) {
      String label = i < outcomes.size() - 1 ? "case " + i : "default";
      choice.append("      %s:\n".formatted(label));
      choice.append("        %s\n".formatted(outcome(method, outcomes.get(i), answer)));
    }
    return choice.append("    }\n").toString();
  }

  private static String outcome(String method, Outcome outcome, Type answer) {
    if (outcome instanceof Outcome.Failed failed) {
      return failure(failed.failing(), method);
    }
    Object value = ((Outcome.Answered) outcome).value();
    return value == TraceText.NOTHING ? "return;" : "return " + Code.value(value, answer) + ";";
  }

  private static String failure(Failing failing, String method) {
    return "throw new %s(\"%s%s/\" + call);"
        .formatted(failing.type(), TraceText.OWN_MESSAGE, method);
  }

  /** Fails in some calls of a hook or of the error handler. */
  static String failures(String method, Map<Integer, Failing> failures) {
    StringBuilder body = new StringBuilder();
    failures.forEach(
        (call, failing) ->
            body.append("    if (call == %d) {\n".formatted(call))
                .append("      " + failure(failing, method) + "\n    }\n"));
    return body.toString();
  }
}
