package dev.hardwire.processor.check;

import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import javax.lang.model.element.Element;

/** A class that would be generated, had not another one its name. */
public final class NameClash {

  private NameClash() {}

  /**
   * The problem.
   *
   * @param name the canonical name
   * @param site the type for which the class would be generated
   */
  public static Problem problem(String name, Element site) {
    return Problem.of(
        ProblemCode.GENERATED_NAME_CLASH,
        Location.of(site),
        "Class "
            + name
            + " would be generated for "
            + site.getSimpleName()
            + ", but there is one already.",
        "Rename one of the two; if the other one is left from an earlier compile, delete the"
            + " compiler's output.");
  }
}
