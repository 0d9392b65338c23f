package dev.hardwire.processor.wire;

import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.read.TypeReference;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Whether a class can be called around callbacks. */
final class AroundCheck {

  private static final String AROUND = "dev.hardwire.runtime.Around";

  private AroundCheck() {}

  static Optional<Problem> problem(
      ProcessingEnvironment environment,
      Viewpoint viewpoint,
      TypeReference reference,
      Location place) {
    TypeElement around = environment.getElementUtils().getTypeElement(AROUND);
    if (isUnresolved(reference) || around == null) {
      return Optional.empty(); // told by the compiler, or as a missing library
    }
    TypeElement type = reference.type().orElse(null);
    if (type == null || !implementsAround(type, around, environment.getTypeUtils())) {
      return invalid(
          place,
          reference.text() + " does not implement " + AROUND + ", so nothing can be called.",
          "Let it implement Around, or name another class.");
    }
    if (!viewpoint.sees(type)) {
      return invalid(
          place,
          reference.text() + " must be visible here: the wiring takes an instance.",
          "Make it public, or at least not private.");
    }
    if (!type.getTypeParameters().isEmpty()) {
      return invalid(
          place,
          reference.text() + " must not be generic: a wiring can't know its type arguments.",
          "Name a subclass without type parameters.");
    }
    return Optional.empty();
  }

  /** Whether a class, or one that it extends, is missing. */
  static boolean isUnresolved(TypeReference reference) {
    return reference.isUnresolved()
        || reference.type().flatMap(new LostSupertypes()::firstOf).isPresent();
  }

  private static boolean implementsAround(TypeElement type, TypeElement around, Types types) {
    return types.isSubtype(types.erasure(type.asType()), types.erasure(around.asType()));
  }

  private static Optional<Problem> invalid(Location place, String sentence, String action) {
    return Optional.of(Problem.of(ProblemCode.INVALID_AROUND, place, sentence, action));
  }
}
