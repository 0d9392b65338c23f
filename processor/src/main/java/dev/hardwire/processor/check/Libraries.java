package dev.hardwire.processor.check;

import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import java.util.Optional;
import javax.lang.model.util.Elements;

/** Whether the compilation can see what generated code needs. */
public final class Libraries {

  private static final String RUNTIME = "dev.hardwire.runtime.Installation";
  private static final String TESTING = "dev.hardwire.testing.Recorder";

  private final Elements elements;

  /** Creates a check over a compiler's elements. */
  public Libraries(Elements elements) {
    this.elements = elements;
  }

  /**
   * The problem of generated code without what it calls.
   *
   * @param what what needs it
   */
  public Optional<Problem> missingRuntime(String what, Location location) {
    return missing(
        RUNTIME,
        Problem.of(
            ProblemCode.MISSING_RUNTIME,
            location,
            what + " needs hardwire-runtime, which is not visible here.",
            "Add dev.hardwire:hardwire-runtime to the dependencies of this compilation; in a named"
                + " Java module, require dev.hardwire.runtime, too."));
  }

  /** The problem of recorders without what they extend. */
  public Optional<Problem> missingTesting(Location location) {
    return missing(
        TESTING,
        Problem.of(
            ProblemCode.MISSING_TESTING,
            location,
            "Recorders need hardwire-test, which is not visible here.",
            "Add dev.hardwire:hardwire-test to the dependencies of this compilation, or remove"
                + " 'recorders'."));
  }

  private Optional<Problem> missing(String name, Problem problem) {
    return elements.getTypeElement(name) == null ? Optional.of(problem) : Optional.empty();
  }
}
