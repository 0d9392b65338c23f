package dev.hardwire.processor.wire;

import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What generated code in other packages would have to name and can't. The sentences name no place
 * of use, so that what several of them can't see is told once.
 */
final class Inaccessible {

  private Inaccessible() {}

  static Problem owner(TypeElement owner, Location place) {
    return Problem.of(
        ProblemCode.INACCESSIBLE_OWNER,
        place,
        "Class "
            + owner.getSimpleName()
            + " has instance callbacks and must be visible to wirings in other packages, which take"
            + " an instance.",
        "Make it public in an exported package, or make its callbacks static.");
  }

  static Problem contract(TypeElement contract, Location place) {
    return Problem.of(
        ProblemCode.INACCESSIBLE_CONTRACT,
        place,
        "Event contract "
            + contract.getSimpleName()
            + " must be visible to other packages, which fire the event or wire it.",
        "Make it public in an exported package.");
  }

  /**
   * A type in a signature.
   *
   * @param whose the callback or contract that mentions it
   */
  static Problem type(Element hidden, String whose, Location place) {
    return new Problem(
        ProblemCode.INACCESSIBLE_TYPE,
        place,
        whose
            + " mentions "
            + hidden.getSimpleName()
            + ", which generated code in another package can't name.",
        List.of(),
        "Make " + hidden.getSimpleName() + " public in an exported package.");
  }
}
