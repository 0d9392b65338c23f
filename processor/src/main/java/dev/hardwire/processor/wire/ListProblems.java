package dev.hardwire.processor.wire;

import static dev.hardwire.processor.report.ProblemCode.ANCHOR_WITHOUT_INDEX;
import static dev.hardwire.processor.report.ProblemCode.CIRCULAR_INCLUDES;
import static dev.hardwire.processor.report.ProblemCode.INDEX_FORMAT;
import static dev.hardwire.processor.report.ProblemCode.INVISIBLE_INCLUDE;
import static dev.hardwire.processor.report.ProblemCode.NOT_AN_ANCHOR;
import static dev.hardwire.processor.report.ProblemCode.NOT_A_MODULE;

import dev.hardwire.processor.model.IndexModel;
import dev.hardwire.processor.read.TypeReference;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** What can be wrong with a type that an anchor or a wiring lists, told at the list. */
final class ListProblems {

  private ListProblems() {}

  static Problem notAnAnchor(TypeReference listed, String hint, Location place) {
    return Problem.of(NOT_AN_ANCHOR, place, listed.text() + " is not a module anchor.", hint);
  }

  static Problem notAModule(TypeReference listed, String hint, Location place) {
    return Problem.of(
        NOT_A_MODULE,
        place,
        listed.text() + " is neither a module anchor nor a class with callbacks.",
        hint);
  }

  static Problem withoutIndex(TypeElement anchor, Location place) {
    return Problem.of(
        ANCHOR_WITHOUT_INDEX,
        place,
        "The module of " + anchor.getSimpleName() + " was compiled without Hardwire's processor.",
        "Configure the processor in that module, too, and compile it again; JDK 23 and later run"
            + " processors only with annotationProcessorPaths, --processor-path or -proc:full.");
  }

  static Problem otherFormat(TypeElement anchor, int format, Location place) {
    return Problem.of(
        INDEX_FORMAT,
        place,
        "The module of "
            + anchor.getSimpleName()
            + " was compiled with another version of Hardwire (index format "
            + format
            + ", this is "
            + IndexModel.FORMAT
            + ").",
        "Compile both modules with the same version.");
  }

  /**
   * An included module that the compilation can't use.
   *
   * @param include not there, or not read by the Java module at hand
   */
  static Problem invisibleInclude(TypeElement anchor, TypeReference include, Location place) {
    return Problem.of(
        INVISIBLE_INCLUDE,
        place,
        anchor.getSimpleName() + " includes " + include.text() + ", which is not visible here.",
        include.isUnresolved()
            ? "Add that module to the class path of this compilation."
            : "Let this Java module require that of the included anchor, or let the including one"
                + " require it transitively.");
  }

  /**
   * Modules that include one another.
   *
   * @param loop their anchors, the first one again at the end
   */
  static Problem circularIncludes(List<String> loop, Location place) {
    return Problem.of(
        CIRCULAR_INCLUDES,
        place,
        "Modules must not include one another in a circle: " + String.join(" → ", loop) + ".",
        loop.size() == 2
            ? "Remove it: a module need not include itself."
            : "Remove one of these includes; a wiring can list all of these modules.");
  }
}
