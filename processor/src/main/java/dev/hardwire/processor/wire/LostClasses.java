package dev.hardwire.processor.wire;

import dev.hardwire.processor.read.CallbackDeclaration;
import dev.hardwire.processor.read.Compilation;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.UnresolvedTypes;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/**
 * Signatures of the compilation at hand that mention a missing class, though no source does: they
 * are inherited from a class file, or are themselves one in a partial compile.
 */
public final class LostClasses {

  private LostClasses() {}

  /** The problems of a compilation to which nothing will be added. */
  public static List<Problem> problems(Compilation compilation) {
    List<Problem> problems = new ArrayList<>();
    for (EventContract contract : compilation.contracts()) {
      UnresolvedTypes.firstLostIn(contract.mentioned())
          .map(
              lost ->
                  problem(
                      "Event contract " + contract.type().getSimpleName(),
                      lost,
                      Location.of(contract.type())))
          .ifPresent(problems::add);
    }
    compilation
        .callbacks()
        .forEach(
            callback ->
                UnresolvedTypes.firstLostIn(callback.mentioned())
                    .map(lost -> problem(callback, lost))
                    .ifPresent(problems::add));
    return problems;
  }

  private static Problem problem(CallbackDeclaration callback, String lost) {
    return problem("Callback " + callback.displayName(), lost, Location.of(callback.method()));
  }

  private static Problem problem(String whose, String lost, Location place) {
    return Problem.of(
        ProblemCode.UNRESOLVED_TYPE,
        place,
        whose + " refers to class " + lost + ", which is not visible here.",
        "Add the missing library to the class path, or compile what refers to it again.");
  }
}
