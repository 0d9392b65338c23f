package dev.hardwire.integration.semantics.reference;

import dev.hardwire.integration.semantics.program.Behaviour;
import dev.hardwire.integration.semantics.program.Behaviour.Effect;
import dev.hardwire.integration.semantics.program.Failing;
import dev.hardwire.integration.semantics.program.Outcome;
import dev.hardwire.integration.semantics.trace.TraceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls methods of the program: they are counted, traced, and do as they are described. */
final class Calls {

  private final List<String> lines;
  private final Effects effects;
  private final Map<String, Integer> counts = new HashMap<>();

  Calls(List<String> lines, Effects effects) {
    this.lines = lines;
    this.effects = effects;
  }

  /** Does an action in the midst of a call. */
  @FunctionalInterface
  interface Effects {
    void act(int action, boolean isRethrown);
  }

  /** A method to call. */
  record Method(String what, String name, String receiver) {}

  @Nullable Object call(Method method, List<@Nullable Object> arguments, Behaviour behaviour) {
    lines.add(TraceText.call(method.what(), method.name(), method.receiver(), arguments));
    int call = count(method.what() + method.name() + "[" + method.receiver());
    Effect effect = behaviour.effects().get(call);
    if (effect != null) {
      effects.act(effect.action(), effect.isRethrown());
    }
    Outcome outcome = behaviour.outcome(call);
    if (outcome instanceof Outcome.Failed failed) {
      throw Thrown.by(method.name(), call, failed.failing());
    }
    return ((Outcome.Answered) outcome).value();
  }

  /** Calls a method that has no effect but to fail at times; tells the number of the call. */
  int call(String name, String line, Map<Integer, Failing> failures) {
    lines.add(line);
    int call = count(name);
    Failing failing = failures.get(call);
    if (failing != null) {
      throw Thrown.by(name, call, failing);
    }
    return call;
  }

  private int count(String key) {
    return counts.merge(key, 1, Integer::sum);
  }
}
