package dev.hardwire.processor.wire;

import dev.hardwire.processor.model.WiringModel;
import dev.hardwire.processor.report.Problem;
import java.util.List;

/**
 * What to generate for a wiring, and what is wrong with it. The model leaves out what is wrong, so
 * that it can be generated in spite of the problems.
 *
 * @param model the wiring
 * @param problems its problems
 */
public record WiringPlan(WiringModel model, List<Problem> problems) {

  /** A copy of the list is kept. */
  public WiringPlan {
    problems = List.copyOf(problems);
  }
}
