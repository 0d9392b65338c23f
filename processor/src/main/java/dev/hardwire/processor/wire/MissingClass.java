package dev.hardwire.processor.wire;

import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;

/** A module that refers to something which its user can't see. */
final class MissingClass {

  private MissingClass() {}

  static Problem problem(String module, String what, Location place) {
    return Problem.of(
        ProblemCode.UNRESOLVED_TYPE,
        place,
        "The module of " + module + " refers to " + what + ", which is not visible here.",
        "Add the missing library to the class path, or compile that module again.");
  }
}
