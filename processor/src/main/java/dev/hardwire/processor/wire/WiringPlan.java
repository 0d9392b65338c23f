package dev.hardwire.processor.wire;

import dev.hardwire.processor.explain.WiringFacts;
import dev.hardwire.processor.model.WiringModel;
import dev.hardwire.processor.report.Problem;
import java.util.List;
import java.util.function.Supplier;

/**
 * What to generate for a wiring, and what is wrong with it. The model leaves out what is wrong, so
 * that it can be generated in spite of the problems.
 *
 * @param model the wiring
 * @param problems its problems
 * @param isSound whether none of them is a mistake, and the compiler misses nothing, either
 * @param places where mistakes about what is stored are told
 * @param facts what it consists of, and why, for whoever asks
 */
public record WiringPlan(
    WiringModel model,
    List<Problem> problems,
    boolean isSound,
    StoredPlaces places,
    Supplier<WiringFacts> facts) {

  /** A copy of the list is kept. */
  public WiringPlan {
    problems = List.copyOf(problems);
  }
}
