package dev.hardwire.processor.wire;

import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.read.TypeTexts;
import dev.hardwire.processor.read.WiringDeclaration;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** Whether the classes of a wiring can name the types that they have to. */
final class TypeVisibility {

  private final WiringDeclaration wiring;
  private final Viewpoint viewpoint;
  private final List<Problem> problems;

  /**
   * Creates a check.
   *
   * @param problems receives a problem for each type that can't be named
   */
  TypeVisibility(WiringDeclaration wiring, Viewpoint viewpoint, List<Problem> problems) {
    this.wiring = wiring;
    this.viewpoint = viewpoint;
    this.problems = problems;
  }

  /** Whether a type can be named; where it can't, that is told once of whose it is. */
  boolean canName(TypeMirror type, String whose, Location site) {
    if (viewpoint.sees(type)) {
      return true;
    }
    problems.add(
        Problem.of(
            ProblemCode.INACCESSIBLE_TYPE,
            site,
            whose
                + " mentions "
                + TypeTexts.simple(type)
                + ", which "
                + wiring.type().getSimpleName()
                + "Wiring can't see.",
            "Make the type public."));
    return false;
  }
}
