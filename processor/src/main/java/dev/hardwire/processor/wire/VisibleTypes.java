package dev.hardwire.processor.wire;

import com.palantir.javapoet.TypeName;
import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.ParameterDeclaration;
import dev.hardwire.processor.read.UnresolvedTypes;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Whether the code of a wiring can name the types that signatures mention. */
final class VisibleTypes {

  private final Viewpoint viewpoint;

  VisibleTypes(Viewpoint viewpoint) {
    this.viewpoint = viewpoint;
  }

  /** Whether all types can be named; the first class that can't becomes a problem. */
  boolean areVisible(
      List<? extends TypeMirror> types, String whose, Location site, List<Problem> problems) {
    Optional<Element> hidden =
        types.stream().flatMap(type -> viewpoint.firstHidden(type).stream()).findFirst();
    hidden.ifPresent(type -> problems.add(Inaccessible.type(type, whose, site)));
    return hidden.isEmpty();
  }

  /** Whether all parameters have names, and types that can be named and resolve. */
  boolean areExpressible(List<ParameterDeclaration> parameters) {
    return parameters.stream().noneMatch(ParameterDeclaration::isNameless)
        && parameters.stream().map(ParameterDeclaration::type).allMatch(this::isExpressible);
  }

  /** What a contract declares to throw, as far as it can be named and resolves. */
  List<TypeName> thrownBy(EventContract contract) {
    return contract.thrownTypes().stream().filter(this::isExpressible).map(TypeName::get).toList();
  }

  private boolean isExpressible(TypeMirror type) {
    return type.getKind() != TypeKind.NONE && !UnresolvedTypes.isIn(type) && viewpoint.sees(type);
  }
}
