package dev.hardwire.processor.wire;

import static dev.hardwire.processor.report.ProblemCode.INACCESSIBLE_TYPE;

import com.palantir.javapoet.TypeName;
import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.ParameterDeclaration;
import dev.hardwire.processor.read.TypeTexts;
import dev.hardwire.processor.read.UnresolvedTypes;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Whether the code of a wiring can name the types that signatures mention. */
final class VisibleTypes {

  private final Viewpoint viewpoint;
  private final TypeElement annotated;

  VisibleTypes(Viewpoint viewpoint, TypeElement annotated) {
    this.viewpoint = viewpoint;
    this.annotated = annotated;
  }

  /** Whether all parameters' types can be named; the first that can't becomes a problem. */
  boolean areVisible(
      List<ParameterDeclaration> parameters, String whose, Location site, List<Problem> problems) {
    Optional<TypeMirror> hidden =
        parameters.stream()
            .map(ParameterDeclaration::type)
            .filter(type -> !viewpoint.sees(type))
            .findFirst();
    hidden.ifPresent(
        type ->
            problems.add(
                Problem.of(
                    INACCESSIBLE_TYPE,
                    site,
                    whose
                        + " mentions "
                        + TypeTexts.simple(type)
                        + ", which "
                        + annotated.getSimpleName()
                        + "Wiring can't see.",
                    "Make the type public.")));
    return hidden.isEmpty();
  }

  /** Whether all parameters' types can be named and resolve. */
  boolean areExpressible(List<ParameterDeclaration> parameters) {
    return parameters.stream().map(ParameterDeclaration::type).allMatch(this::isExpressible);
  }

  /** What a contract declares to throw, as far as it can be named and resolves. */
  List<TypeName> thrownBy(EventContract contract) {
    return contract.thrownTypes().stream().filter(this::isExpressible).map(TypeName::get).toList();
  }

  private boolean isExpressible(TypeMirror type) {
    return type.getKind() != TypeKind.NONE && !UnresolvedTypes.isIn(type) && viewpoint.sees(type);
  }
}
