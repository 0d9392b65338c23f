package dev.hardwire.integration.semantics.program;

import java.util.List;
import java.util.Map;

/**
 * What the calls of a method do.
 *
 * @param effects what else certain calls do before they end; the first call is 1
 * @param outcomes how calls end, over and over again; at least one
 */
public record Behaviour(Map<Integer, Effect> effects, List<Outcome> outcomes) {

  /**
   * Something that is done during a dispatch.
   *
   * @param action the number of an action of the program
   * @param isRethrown whether an unchecked failure of the action is one of the call, too
   */
  public record Effect(int action, boolean isRethrown) {}

  /** How the given call ends. */
  public Outcome outcome(int call) {
    return outcomes.get(call % outcomes.size());
  }
}
